import type { ContentBlock, CourseDocument, CourseView, LessonDocument, OutlineUnit } from '@trin/courses-contract';
import type { CourseSource } from '../course/course-source.js';

const hash = 'a'.repeat(64);

/** A written lesson of an outline. */
export const anOutlineLesson = (id: string, minutes = 10): OutlineUnit => ({
  kind: 'lesson',
  id,
  title: `Lesson ${id}`,
  number: '1.1.1',
  minutes,
  hash,
});
/** A quiz of an outline. */
export const anOutlineQuiz = (id: string, courseId = 'course-one'): OutlineUnit => ({
  kind: 'quiz',
  id,
  title: `Quiz ${id}`,
  quizId: `${courseId}/${id}`,
  questionCount: 2,
  masteryScore: 0.5,
});

/** A course with one module of the given units. */
export function aCourse(units: readonly OutlineUnit[], changes: Partial<CourseDocument> = {}): CourseDocument {
  return {
    id: 'course-one',
    step: 1,
    status: 'open',
    title: 'Course one',
    summary: '',
    audience: '',
    product: '',
    minutes: 360,
    goals: [],
    moveOn: 'CompletedAndPassed',
    masteryScore: 0.5,
    modules: [
      { id: 'module-one', number: '1.1', title: 'Module one', minutes: 30, units: [...units], comingLessons: [] },
    ],
    ...changes,
  };
}

/** A lesson with the given blocks; answers to those of `requiredBlockIds` are asked for. */
export const aLesson = (
  id: string,
  blocks: readonly ContentBlock[] = [],
  requiredBlockIds: readonly string[] = [],
): LessonDocument => ({
  id,
  title: `Lesson ${id}`,
  number: '1.1.1',
  minutes: 10,
  objectives: [],
  completion: requiredBlockIds.length > 0 ? 'exercise' : 'read',
  requiredBlockIds: [...requiredBlockIds],
  blocks: [...blocks],
  sources: [],
});

const item = (id: string) => ({ id, text: id });
/** One block of each kind in which a learner can leave something. */
export const everyBlock: readonly ContentBlock[] = [
  { type: 'rich-text', html: '<p>Text</p>' },
  { type: 'reflection', id: 'reflect', required: true, promptHtml: '', usesWorkflow: true, rows: 4 },
  { type: 'workflow', id: 'workflow', required: true, promptHtml: '' },
  { type: 'checklist', id: 'checklist', required: false, instructionHtml: '', items: [item('one'), item('two')] },
  {
    type: 'sorting',
    id: 'sorting',
    required: false,
    instructionHtml: '',
    categories: [item('left'), item('right')],
    items: [
      { ...item('a'), categoryId: 'left' },
      { ...item('b'), categoryId: 'right' },
    ],
    explanationHtml: '',
  },
  {
    type: 'matching',
    id: 'matching',
    required: false,
    instructionHtml: '',
    sources: [
      { ...item('a'), targetId: 'x' },
      { ...item('b'), targetId: 'y' },
    ],
    targets: [item('x'), item('y')],
    explanationHtml: '',
  },
  { type: 'flip-card', id: 'card', kind: 'myth', frontHtml: '', backHtml: '' },
  { type: 'dilemma', id: 'dilemma', promptHtml: '', choices: [item('yes'), item('no')], afterHtml: '' },
];

/** Courses in memory, which a test may change between two requests. */
export class FakeCourses implements CourseSource {
  private readonly courses = new Map<string, CourseDocument>();
  private readonly lessons = new Map<string, LessonDocument>();

  publish(course: CourseDocument, lessons: readonly LessonDocument[] = []): void {
    this.courses.set(course.id, course);
    for (const lesson of lessons) this.lessons.set(`${course.id}/${lesson.id}`, lesson);
  }

  findCourse(courseId: string): Promise<CourseView | null> {
    const course = this.courses.get(courseId);
    const versionId = '018f0000-0000-7000-8000-00000000c0de';
    const publishedAt = '2026-11-01T08:00:00.000Z';
    return Promise.resolve(course ? { versionId, versionNumber: 1, publishedAt, hash, course } : null);
  }

  findLesson(courseId: string, lessonId: string): Promise<LessonDocument | null> {
    return Promise.resolve(this.lessons.get(`${courseId}/${lessonId}`) ?? null);
  }
}
