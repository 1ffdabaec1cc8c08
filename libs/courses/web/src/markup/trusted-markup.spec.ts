import { HttpTestingController } from '@angular/common/http/testing';
import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { terms } from '../testing/courses';
import { provideCoursesTesting, readText } from '../testing/courses-testing';
import { TrustedMarkup } from './trusted-markup';

const html = `<p><a class="term" href="/glossary#rpa" data-term="rpa">robot</a>
  <a class="term" href="/glossary#gone" data-term="gone">gone</a>
  <a id="inside" href="/courses/step-one/lessons/body">lesson</a>
  <a id="file" href="/api/content/media/x.pdf">file</a>
  <a id="away" href="https://hk.dk" rel="noopener">HK</a></p>
  <svg viewBox="0 0 1 1" role="img" aria-label="A drawing"><rect fill="var(--step1)" width="1" height="1"/></svg>`;

async function draw() {
  TestBed.configureTestingModule({ providers: [provideCoursesTesting()] });
  const router = TestBed.inject(Router);
  const goTo = jest.spyOn(router, 'navigateByUrl').mockResolvedValue(true);
  const fixture = TestBed.createComponent(TrustedMarkup, { bindings: [inputBinding('trinMarkup', () => html)] });
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const click = (selector: string, how: MouseEventInit = {}) => {
    let taken = false;
    // jsdom cannot leave the page; what matters is whether the markup took the click.
    const stay = (event: Event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    };
    document.body.addEventListener('click', stay, { once: true });
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...how });
    host.querySelector(selector)?.dispatchEvent(event);
    return taken;
  };
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const glossary = () => TestBed.inject(HttpTestingController).expectOne('/api/glossary').flush({ terms });
  return { host, goTo, click, settle, glossary, router };
}

describe('TrustedMarkup', () => {
  it('keeps what publishing made, drawings too', async () => {
    const { host } = await draw();
    expect(host.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe('A drawing');
    expect(host.querySelector('rect')?.getAttribute('fill')).toBe('var(--step1)');
  });

  it('takes links to its own pages through the router', async () => {
    const { click, goTo } = await draw();
    expect(click('#inside')).toBe(true);
    expect(goTo).toHaveBeenCalledWith('/courses/step-one/lessons/body');
  });

  it.each([
    ['#file', {}],
    ['#away', {}],
    ['#inside', { ctrlKey: true }],
    ['.term', { metaKey: true }],
  ])('leaves %s with %j to the browser', async (selector, how) => {
    const { click, goTo } = await draw();
    expect(click(selector, how)).toBe(false);
    expect(goTo).not.toHaveBeenCalled();
  });

  it('explains a word where it stands', async () => {
    const { host, click, settle, glossary } = await draw();
    expect(host.querySelector('.term')?.getAttribute('aria-haspopup')).toBe('dialog');
    expect(click('.term')).toBe(true);
    glossary();
    await settle();
    const dialog = document.querySelector('[role=dialog]');
    expect(dialog?.getAttribute('aria-labelledby')).toBe('trin-term-heading');
    expect(readText(dialog)).toContain('RPA A software robot.');
    expect(dialog?.querySelector('a')?.getAttribute('href')).toBe('/glossary#rpa');
    expect(dialog?.contains(document.activeElement)).toBe(true);
  });

  it('goes to the glossary for a word it cannot explain', async () => {
    const { click, settle, glossary, goTo, router } = await draw();
    click('[data-term=gone]');
    glossary();
    await settle();
    expect(router.serializeUrl(goTo.mock.calls[0]?.[0] as never)).toBe('/glossary#gone');
  });
});
