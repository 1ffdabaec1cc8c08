import { HttpTestingController } from '@angular/common/http/testing';
import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Session } from '@trin/core-web';
import { Dialogs } from '@trin/ui';
import { course, courseView, enrolment, progress } from '../testing/courses';
import { Screen } from '../testing/draw';
import { FakeSession, provideLearningTesting, registration } from '../testing/learning-testing';
import { CourseActionsBody } from './course-actions-body';

async function draw(enrolments = [enrolment()], view = courseView) {
  const fixture = TestBed.createComponent(CourseActionsBody, { bindings: [inputBinding('course', () => view)] });
  const screen = new Screen(fixture);
  await screen.settle();
  const http = TestBed.inject(HttpTestingController);
  for (const request of http.match('/api/enrolments')) request.flush({ enrolments });
  await screen.settle();
  return { screen, http };
}

const link = (screen: Screen): string | null | undefined => screen.find('a.button')?.getAttribute('href');

describe('CourseActions', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: provideLearningTesting() });
  });

  it('enrols and opens the first lesson', async () => {
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const { screen, http } = await draw([]);
    await screen.click(screen.button('Tilmeld dig'));
    http.expectOne({ url: '/api/enrolments', method: 'POST' }).flush(enrolment());
    await screen.settle();
    expect(navigate).toHaveBeenCalledWith(['/courses', 'kursus', 'lessons', 'lektion']);
    expect(screen.text()).toContain('0 af 2 lektioner gennemført');
  });

  it('goes on where the learner left, and past what is done', async () => {
    const units = [{ unitId: 'lektion', state: 'completed' as const }];
    const resume = { unitId: 'lektion', unitKind: 'lesson' as const };
    const { screen } = await draw([enrolment({ progress: progress({ units, resume }) })]);
    expect(link(screen)).toBe('/courses/kursus/lessons/lektion-to');
    expect(screen.text()).toContain('1 af 2 lektioner gennemført');
  });

  it('withdraws only after a yes, and can be undone by enrolling again', async () => {
    const confirm = jest.spyOn(TestBed.inject(Dialogs), 'confirm').mockResolvedValueOnce(false);
    const { screen, http } = await draw();
    await screen.click(screen.button('Frameld dig'));
    http.expectNone(`/api/enrolments/${registration}`);

    confirm.mockResolvedValueOnce(true);
    await screen.click(screen.button('Frameld dig'));
    expect(confirm.mock.lastCall?.[0].text).toContain('Fortryder du');
    http.expectOne({ url: `/api/enrolments/${registration}`, method: 'DELETE' }).flush(null);
    await screen.settle();
    expect(screen.buttons()).toContain('Tilmeld dig');
  });

  it('sends a stranger to sign in and back', async () => {
    const session = TestBed.inject(Session);
    if (!(session instanceof FakeSession)) throw new Error('not the fake');
    session.user.set(undefined);
    const { screen, http } = await draw();
    http.expectNone('/api/enrolments');
    expect(link(screen)).toMatch(/^\/sign-in\?returnTo=/);
  });

  it('offers nothing in a course that is on its way', async () => {
    const { screen } = await draw([], { ...courseView, course: { ...course, status: 'coming' } });
    expect(screen.text()).toContain('Kurset er på vej');
    expect(screen.buttons()).toEqual([]);
  });
});
