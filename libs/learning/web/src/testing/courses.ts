import { type CourseDocument, type CourseView, type LessonDocument } from '@trin/courses-contract';
import { type EnrolmentView, type LessonRecordView, type ProgressView } from '@trin/learning-contract';
import { registration } from './learning-testing';

const hash = (letter: string): string => letter.repeat(64);

/** A small course: two lessons and a quiz, and a module on its way. */
export const course: CourseDocument = {
  id: 'kursus',
  step: 1,
  status: 'open',
  title: 'Grundkursus',
  summary: 'Kort fortalt.',
  audience: 'Alle',
  product: 'Et forslag',
  minutes: 60,
  goals: [],
  moveOn: 'CompletedAndPassed',
  masteryScore: 0.75,
  modules: [
    {
      id: 'modul-et',
      number: '1.1',
      title: 'Hvad er en robot?',
      minutes: 30,
      comingLessons: [],
      units: [
        { kind: 'lesson', id: 'lektion', title: 'Robotten uden krop', number: '1.1.1', minutes: 12, hash: hash('a') },
        { kind: 'lesson', id: 'lektion-to', title: 'Regler', number: '1.1.2', minutes: 15, hash: hash('b') },
        { kind: 'quiz', id: 'quiz', title: 'Quiz: robot', quizId: 'kursus/quiz', questionCount: 8, masteryScore: 0.75 },
      ],
    },
    { id: 'modul-to', number: '1.2', title: 'Kommer snart', minutes: 30, units: [], comingLessons: [] },
  ],
};

export const courseView: CourseView = {
  versionId: '0199a000-0000-7000-8000-000000000009',
  versionNumber: 1,
  publishedAt: '2026-11-01T08:00:00.000Z',
  hash: hash('c'),
  course,
};

export const lessonDocument: LessonDocument = {
  id: 'lektion',
  title: 'Robotten uden krop',
  number: '1.1.1',
  minutes: 12,
  objectives: [],
  completion: 'exercise',
  requiredBlockIds: ['tanker'],
  sources: [],
  blocks: [
    { type: 'rich-text', html: '<p>En robot har ingen krop.</p>' },
    {
      type: 'reflection',
      id: 'tanker',
      required: true,
      promptHtml: '<p>Hvad mener du?</p>',
      usesWorkflow: true,
      label: 'Mine tanker',
      rows: 4,
    },
    { type: 'rich-text', html: '<p>Slut.</p>' },
  ],
};

export const lessonRecord = (change: Partial<LessonRecordView> = {}): LessonRecordView => ({
  lessonId: 'lektion',
  responses: [],
  votes: [],
  ...change,
});

export const progress = (change: Partial<ProgressView> = {}): ProgressView => ({
  progress: 0,
  modules: [],
  units: [],
  completed: false,
  passed: false,
  satisfied: false,
  minutesLeft: 27,
  ...change,
});

export const enrolment = (change: Partial<EnrolmentView> = {}): EnrolmentView => ({
  registration,
  courseId: 'kursus',
  courseTitle: 'Grundkursus',
  step: 1,
  enrolledAt: '2026-11-02T08:00:00.000Z',
  progress: progress(),
  allowedOperations: { withdraw: true, issueCredential: false },
  ...change,
});
