import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { By, Title } from '@angular/platform-browser';
import { provideRouter, Router, TitleStrategy } from '@angular/router';
import { SwUpdate } from '@angular/service-worker';
import { type CurrentUser, PageTitle, Session, SignInAgain, SignOut, WhoSees } from '@trin/core-web';
import { provideTestWords } from '@trin/ui/testing';
import { NEVER } from 'rxjs';
import { App } from './app';
import { NewVersion } from './new-version';

@Component({ template: '<h1>En side</h1>' })
class Page {}

const lone = { displayName: 'Lone Madsen', email: 'lone@aavig.example' } as CurrentUser;

async function open(user?: CurrentUser) {
  const session = {
    user: signal(user),
    isKnown: signal(true),
    hasExpired: signal(false),
    changeLook: jest.fn(async () => undefined),
  };
  const signOut = { run: jest.fn(async () => true) };
  TestBed.configureTestingModule({
    providers: [
      provideTestWords(),
      provideRouter([
        { path: '', component: Page, title: 'shell.nav.home' },
        { path: 'courses', component: Page, title: 'shell.nav.courses', data: { whoSees: ['progress'] } },
      ]),
      { provide: TitleStrategy, useExisting: PageTitle },
      { provide: Session, useValue: session },
      { provide: SignInAgain, useValue: { ask: jest.fn() } },
      { provide: SignOut, useValue: signOut },
      { provide: SwUpdate, useValue: { versionUpdates: NEVER, unrecoverable: NEVER } },
    ],
  });
  const fixture = TestBed.createComponent(App);
  const element: HTMLElement = fixture.nativeElement;
  document.body.replaceChildren(element);
  const go = async (url: string) => {
    await TestBed.inject(Router).navigateByUrl(url);
    await fixture.whenStable();
  };
  await go('/');
  const button = (name: string) =>
    [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent).includes(name),
    );
  return { fixture, element, session, signOut, go, button, main: element.querySelector('main') };
}

describe('App', () => {
  it('gives the focus to the page that is arrived at, but not to the first', async () => {
    const { go, main } = await open();
    expect(document.activeElement).not.toBe(main);
    await go('/courses');
    expect(document.activeElement).toBe(main);
  });

  it('leaves the focus alone when only the filter of a page changes', async () => {
    const { go, main } = await open();
    await go('/?q=robot');
    expect(document.activeElement).not.toBe(main);
  });

  it('names the document in words', async () => {
    const { go } = await open();
    await go('/courses');
    expect(TestBed.inject(Title).getTitle()).toBe('Kurser · Trin');
  });

  it('begins with a way past the menu', async () => {
    const { element, main } = await open();
    const skip = element.querySelector('a');
    expect(skip?.textContent).toBe('Gå til indholdet');
    skip?.click();
    expect(document.activeElement).toBe(main);
  });

  it('tells the foot which data the page shows', async () => {
    const { fixture, go } = await open();
    await go('/courses');
    const foot: WhoSees = fixture.debugElement.query(By.directive(WhoSees)).componentInstance;
    expect(foot.kinds()).toEqual(['progress']);
  });

  it('marks where one is in the menu', async () => {
    const { element, go } = await open(lone);
    await go('/courses');
    expect(element.querySelector('nav [aria-current=page]')?.textContent.trim()).toBe('Kurser');
  });

  it('opens and closes the menu of a narrow screen by keyboard', async () => {
    const { fixture, element, button } = await open();
    const menu = button('Menu');
    expect(menu?.getAttribute('aria-expanded')).toBe('false');
    menu?.click();
    await fixture.whenStable();
    expect(menu?.getAttribute('aria-expanded')).toBe('true');
    element.querySelector<HTMLElement>('nav a')?.focus();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await fixture.whenStable();
    expect(menu?.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(menu);
  });

  it('fetches and opens the menu of the person at the first press', async () => {
    const { fixture, session, signOut, button } = await open(lone);
    button('Lone Madsen')?.click();
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const items = [...document.querySelectorAll<HTMLElement>('[role^=menuitem]')];
    expect(items[0]).toBe(document.activeElement);
    const dark = items.find((item) => item.textContent.includes('Mørke'));
    expect(dark?.getAttribute('role')).toBe('menuitemradio');
    dark?.click();
    expect(session.changeLook).toHaveBeenCalledWith({ theme: 'dark' });
    button('Lone Madsen')?.click();
    await fixture.whenStable();
    const out = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].at(-1);
    expect(out?.textContent).toContain('Log ud');
    out?.click();
    expect(signOut.run).toHaveBeenCalled();
  });

  it('says that the network is gone, and that a new version is there', async () => {
    const { fixture, element } = await open();
    const banners = element.querySelector('[role=status].banners');
    expect(banners?.textContent.trim()).toBe('');
    window.dispatchEvent(new Event('offline'));
    TestBed.inject(NewVersion).announce();
    await fixture.whenStable();
    expect(banners?.textContent).toContain('Du er offline.');
    expect(banners?.textContent).toContain('ny udgave');
  });
});
