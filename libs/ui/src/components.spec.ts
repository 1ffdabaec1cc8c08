import { type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Card } from './card/card';
import { StepBadge } from './card/step-badge';
import { Tag } from './card/tag';
import { HeroSteps } from './drawing/hero-steps';
import { PluralPipe } from './format/format-pipes';
import { Icon } from './icon/icon';
import { BackLink } from './navigation/back-link';
import { Breadcrumb } from './navigation/breadcrumb';
import { Pager } from './navigation/pager';
import { EmptyState } from './notice/empty-state';
import { Notice } from './notice/notice';
import { ProgressSteps } from './progress/progress-steps';
import { provideTestWords } from './testing';

async function draw<T>(component: Type<T>, inputs: Record<string, unknown>) {
  TestBed.configureTestingModule({ providers: [provideTestWords(), provideRouter([])] });
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  return { element, instance: fixture.componentInstance };
}

describe('the small components', () => {
  it('hides icons from screen readers', async () => {
    const { element } = await draw(Icon, { name: 'check' });
    expect(element.getAttribute('aria-hidden')).toBe('true');
    expect(element.querySelector('path')?.getAttribute('d')).toBeTruthy();
  });

  it('names the step in words', async () =>
    expect((await draw(StepBadge, { step: 2 })).element.textContent.trim()).toBe('Trin 2'));

  it('gives a card the colour of its step', async () =>
    expect((await draw(Card, { step: 3 })).element.dataset['step']).toBe('3'));

  it('tints a tag', async () => expect((await draw(Tag, { tone: 'good' })).element.classList).toContain('good'));

  it('draws progress and says it', async () => {
    const { element } = await draw(ProgressSteps, { done: 2, total: 4, begun: true, label: '2 af 4 lektioner' });
    const segments = [...element.querySelectorAll('.segment')].map((segment) => segment.className);
    expect(segments).toEqual(['segment done', 'segment done', 'segment now', 'segment']);
    expect(element.textContent).toContain('2 af 4 lektioner');
    expect(element.querySelector('.segments')?.getAttribute('aria-hidden')).toBe('true');
  });

  it.each([
    ['problem', 'alert'],
    ['good', 'status'],
  ])('reads a live %s notice aloud', async (kind, role) =>
    expect((await draw(Notice, { kind, live: true })).element.querySelector(`[role=${role}]`)).not.toBeNull(),
  );

  it('leaves a still notice alone', async () =>
    expect((await draw(Notice, {})).element.querySelector('[role]')).toBeNull());

  it('heads an empty state', async () =>
    expect((await draw(EmptyState, { heading: 'Ingen noter' })).element.querySelector('h2')?.textContent).toBe(
      'Ingen noter',
    ));

  it('marks the page that one is on', async () => {
    const { element } = await draw(Breadcrumb, {
      crumbs: [{ label: 'Kurser', to: '/courses' }, { label: 'Robotter' }],
    });
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/courses');
    expect(element.querySelector('[aria-current=page]')?.textContent).toBe('Robotter');
  });

  it('leads back', async () =>
    expect((await draw(BackLink, { to: '/courses' })).element.querySelector('a')?.getAttribute('href')).toBe(
      '/courses',
    ));

  it('turns pages and stops at the ends', async () => {
    const { element, instance } = await draw(Pager, { page: 1, hasNext: true });
    const turned = jest.fn();
    instance.next.subscribe(turned);
    const [previous, next] = element.querySelectorAll('button');
    expect(previous?.disabled).toBe(true);
    next?.click();
    expect(turned).toHaveBeenCalledTimes(1);
  });

  it('draws no pager for one page', async () =>
    expect((await draw(Pager, {})).element.querySelector('nav')).toBeNull());

  it('makes the drawing an image only when it has words', async () => {
    expect((await draw(HeroSteps, {})).element.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('picks one and other', () => {
    const words = { test: { thing: { one: '{{ count }} ting', other: '{{ count }} flere ting' } } };
    TestBed.configureTestingModule({ providers: [provideTestWords(words)] });
    TestBed.runInInjectionContext(() => {
      const pipe = new PluralPipe();
      expect(pipe.transform('test.thing', 1)).toBe('1 ting');
      expect(pipe.transform('test.thing', 1200)).toBe('1.200 flere ting');
    });
  });
});
