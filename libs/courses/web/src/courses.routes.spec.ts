import { HttpTestingController } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { TitleStrategy } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { PageTitle } from '@trin/core-web';
import { type CourseView } from '@trin/courses-contract';
import { COURSE_ACTIONS } from './course-page/course-actions';
import { courseRoutes } from './courses.routes';
import { aCourse, terms } from './testing/courses';
import { provideCoursesTesting, readText } from './testing/courses-testing';

@Component({ template: `enrol in {{ course().course.title }}`, changeDetection: ChangeDetectionStrategy.OnPush })
class OwnActions {
  readonly course = input.required<CourseView>();
}

async function visit(url: string) {
  TestBed.configureTestingModule({
    providers: [
      provideCoursesTesting(courseRoutes),
      { provide: TitleStrategy, useExisting: PageTitle },
      { provide: COURSE_ACTIONS, useValue: OwnActions },
    ],
  });
  const harness = await RouterTestingHarness.create(url);
  const page = harness.routeNativeElement;
  if (!page) throw new Error(`No page at ${url}`);
  const http = TestBed.inject(HttpTestingController);
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const answer = async (address: string, body: object, status?: { status: number; statusText: string }) => {
    TestBed.tick();
    http.expectOne((request) => request.urlWithParams === address).flush(body, status);
    await settle();
  };
  return { page, answer, settle, title: () => TestBed.inject(Title).getTitle() };
}

const card = {
  id: 'step-one',
  step: 1,
  status: 'open',
  title: 'Robots',
  summary: 'What',
  minutes: 360,
  moduleCount: 6,
};

describe('the pages of the courses', () => {
  it('show the three steps in their order to whoever comes by', async () => {
    const { page, answer } = await visit('/');
    const courses = [{ ...card, id: 'step-two', step: 2, status: 'coming', title: 'Future' }, card];
    await answer('/api/catalogue', { courses });
    expect([...page.querySelectorAll('article h3')].map(readText)).toEqual(['Trin 1: Robots', 'Trin 2: Future']);
    expect(readText(page.querySelector('h1'))).toBe('Tre trin op i den digitale hverdag');
    expect(page.querySelector('a[href="/register"]')).not.toBeNull();
  });

  it('say that there are no courses yet', async () => {
    const { page, answer } = await visit('/courses');
    await answer('/api/catalogue', { courses: [] });
    expect(readText(page)).toContain('Der er ingen kurser endnu');
  });

  describe('of one course', () => {
    it('tell the rule in plain words, what is written and what is on its way', async () => {
      const { page, answer, title } = await visit('/courses/step-one');
      await answer('/api/courses/step-one', aCourse());
      const text = readText(page);
      expect(text).toContain('Du har gennemført kurset, når du har læst alle lektioner');
      expect(text).toContain('når mindst 75 % af svarene er rigtige');
      expect(text).toContain('Bestået med 6 af 7 rigtige');
      expect(readText(page.querySelector('.coming'))).toContain('På vej');
      expect(page.querySelector('a[href="/courses/step-one/lessons/body"]')).not.toBeNull();
      expect(text).toContain('enrol in Robots');
      expect(title()).toBe('Robots · Trin');
    });

    it('offer nothing to enrol in while the course is on its way', async () => {
      const { page, answer } = await visit('/courses/step-one');
      await answer('/api/courses/step-one', aCourse({ status: 'coming' }));
      expect(readText(page)).not.toContain('enrol in');
      expect(readText(page)).toContain('Kurset er på vej.');
    });

    it('say that it does not exist', async () => {
      const { page, answer } = await visit('/courses/nowhere');
      const problem = { type: 'about:blank', title: 'x', status: 404, code: 'COURSE_NOT_FOUND' };
      await answer('/api/courses/nowhere', problem, { status: 404, statusText: 'Not Found' });
      expect(readText(page.querySelector('h1'))).toBe('Kurset findes ikke');
    });
  });

  it('find words as one types, and say how many', async () => {
    const { page, answer, settle } = await visit('/glossary');
    await answer('/api/glossary', { terms });
    expect([...page.querySelectorAll('nav li')].map(readText)).toEqual(['A', 'R', 'Æ', 'Ø', 'Å']);
    const field = page.querySelector('input');
    if (!field) throw new Error('The glossary has a field');
    field.value = 'robot';
    field.dispatchEvent(new Event('input'));
    await settle();
    expect([...page.querySelectorAll('article h3')].map(readText)).toEqual(['RPA']);
    expect(readText(page.querySelector('[role=status]'))).toBe('1 ord');
    field.value = 'zzz';
    field.dispatchEvent(new Event('input'));
    await settle();
    expect(readText(page)).toContain('Ingen ord med »zzz«');
  });

  it('mark what was searched for, and say how many hits there are', async () => {
    const { page, answer } = await visit('/search?q=robot');
    const excerpt = [
      { text: 'A ', hit: false },
      { text: 'robot', hit: true },
    ];
    const hits = [{ kind: 'term', termId: 'rpa', title: 'RPA', excerpt }];
    await answer('/api/search?q=robot&limit=50', { query: 'robot', hits });
    expect([...page.querySelectorAll('mark')].map(readText)).toEqual(['robot']);
    expect(readText(page.querySelector('[role=status]'))).toBe('1 resultat for »robot«');
    expect(page.querySelector('h3 a')?.getAttribute('href')).toBe('/glossary#rpa');
  });

  it('search for nothing when there is nothing to search for', async () => {
    const { page } = await visit('/search?q=r');
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectNone(() => true);
    expect(page.querySelector('trin-load-state')).toBeNull();
  });
});
