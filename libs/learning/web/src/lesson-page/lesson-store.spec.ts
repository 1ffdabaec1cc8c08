import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap } from '@angular/router';
import { BehaviorSubject } from 'rxjs';
import { courseView, enrolment, lessonDocument, lessonRecord, progress } from '../testing/courses';
import { provideLearningTesting, registration } from '../testing/learning-testing';
import { LessonStore } from './lesson-store';

const paramMap = convertToParamMap({ courseId: 'kursus', lessonId: 'lektion' });
const lessonUrl = `/api/enrolments/${registration}/lessons/lektion`;

async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

function begin() {
  TestBed.configureTestingModule({
    providers: [
      ...provideLearningTesting(),
      { provide: ActivatedRoute, useValue: { paramMap: new BehaviorSubject(paramMap), snapshot: { paramMap } } },
      LessonStore,
    ],
  });
  const store = TestBed.inject(LessonStore);
  TestBed.tick();
  return { store, http: TestBed.inject(HttpTestingController) };
}

async function opened(record = lessonRecord(), enrolments = [enrolment()]) {
  const { store, http } = begin();
  http.expectOne('/api/courses/kursus').flush(courseView);
  http.expectOne('/api/enrolments').flush({ enrolments });
  await settle();
  http.expectOne(({ url }) => url.startsWith('/api/content/')).flush(lessonDocument);
  await settle();
  if (enrolments.length > 0) http.expectOne(`${lessonUrl}/opening`).flush(record);
  await settle();
  return { store, http };
}

describe('LessonStore', () => {
  it('shows the lesson once everything left in it is there', async () => {
    const { store } = await opened(lessonRecord({ blockIndex: 2 }));
    expect(store.open()?.lesson.title).toBe('Robotten uden krop');
    expect(store.record.place()?.view?.blockIndex).toBe(2);
    expect(store.open()?.at.next?.unit.id).toBe('lektion-to');
  });

  it('is read by anyone, without asking for a record', async () => {
    const { store, http } = await opened(lessonRecord(), []);
    expect(store.open()).toBeDefined();
    expect(store.record.mode()).toBe('not-enrolled');
    http.verify();
  });

  it('does not complete while a required exercise is missing', async () => {
    const { store, http } = await opened();
    expect(store.missing().map(({ block }) => block.id)).toEqual(['tanker']);
    expect(await store.complete()).toBe(false);
    http.expectNone(`${lessonUrl}/completion`);
  });

  it('sends the answers before it asks to complete, and takes the progress over', async () => {
    const { store, http } = await opened();
    store.record.write('tanker', { type: 'reflection', text: 'Noget' });
    expect(store.missing()).toHaveLength(0);

    const completing = store.complete();
    await settle();
    http.expectNone(`${lessonUrl}/completion`);
    http.expectOne(`${lessonUrl}/blocks/tanker/response`).flush({ revision: 1, savedAt: '2026-11-22T09:42:00.000Z' });
    await settle();
    http.expectOne(`${lessonUrl}/completion`).flush(progress({ units: [{ unitId: 'lektion', state: 'completed' }] }));
    expect(await completing).toBe(true);
    expect(store.isCompleted()).toBe(true);
    await settle();
    // New progress does not open the lesson again under the reader.
    http.expectNone(`${lessonUrl}/opening`);
  });

  it('says why completing was refused', async () => {
    const { store, http } = await opened(
      lessonRecord({
        responses: [
          {
            blockId: 'tanker',
            revision: 1,
            value: { type: 'reflection', text: 'Noget' },
            savedAt: '2026-11-22T08:00:00.000Z',
          },
        ],
      }),
    );
    const completing = store.complete();
    await settle();
    http
      .expectOne(`${lessonUrl}/completion`)
      .flush(
        { type: 'about:blank', title: '', status: 409, code: 'LESSON_NOT_READY' },
        { status: 409, statusText: '' },
      );
    expect(await completing).toBe(false);
    expect(store.completionProblem()).toContain('mangler svar');
    expect(store.isCompleted()).toBe(false);
  });

  it('tells a lesson that the course does not have from one that is on its way', async () => {
    const { store, http } = begin();
    http.expectOne('/api/courses/kursus').flush({ ...courseView, course: { ...courseView.course, modules: [] } });
    await settle();
    expect(store.lesson.status()).toBe('error');
  });
});
