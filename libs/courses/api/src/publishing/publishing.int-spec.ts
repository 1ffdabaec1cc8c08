import { DatabaseHost, EventBus } from '@trin/core-api';
import type { TestApp } from '@trin/core-api/testing';
import type { CourseDocument, CoursePublished } from '@trin/courses-contract';
import { QuizStore } from '@trin/quizzes-api';
import { CourseReader } from '../catalogue/course-reader.js';
import { coursePublished } from '../course.events.js';
import { aCoursePackage, courseFolder } from '../testing/a-course-package.js';
import { aCompiledCourse, createCoursesTestApp, settle } from '../testing/courses-test-app.js';
import type { CompiledCourse } from './compiled-course.js';
import { PublishingService } from './publishing.service.js';

const quizFile = `${courseFolder}/1-1-modul/quiz.md`;
const quizText = new TextDecoder().decode(aCoursePackage().get(quizFile));
const withOtherKey = (): CompiledCourse =>
  aCompiledCourse(undefined, aCoursePackage('Tekst.', { [quizFile]: quizText.replace('= Fordi.', '= Derfor.') }));

const tables = [
  ...['course', 'course_version', 'content_document', 'practice_quiz', 'search_entry', 'quiz', 'quiz_version'],
  'glossary_term',
  'outbox_event',
];

describe('publishing, on a real database', () => {
  let test: TestApp;
  let publishing: PublishingService;
  let reader: CourseReader;
  const events: CoursePublished[] = [];

  beforeAll(async () => {
    test = await createCoursesTestApp();
    publishing = test.app.get(PublishingService);
    reader = test.app.get(CourseReader);
    test.app.get(EventBus).subscribe(coursePublished, (event) => {
      events.push(event);
      return Promise.resolve();
    });
  }, 120_000);
  afterAll(() => test.close());
  beforeEach(async () => {
    await settle(test);
    await test.app.get<DatabaseHost>(DatabaseHost).tx.query(`TRUNCATE ${tables.join(', ')}`);
    await reader.refresh();
    events.length = 0;
  });

  const count = async (table: string): Promise<number> => {
    const database = test.app.get<DatabaseHost>(DatabaseHost);
    const rows = await database.tx.query<{ n: string }[]>(`SELECT count(*) AS n FROM ${table}`);
    return Number(rows[0]?.n);
  };
  const lessonIds = ({ modules }: CourseDocument) => modules.flatMap(({ units }) => units.map(({ id }) => id));

  it('gives the first version the number 1, tells others, and can be read', async () => {
    const published = await publishing.publish(aCompiledCourse());
    expect(published).toMatchObject({ versionNumber: 1, changed: true });
    await settle(test);
    expect(events).toEqual([{ courseId: 'kort', versionId: published.versionId, versionNumber: 1 }]);
    expect(await reader.getCourse('kort')).toMatchObject({
      versionId: published.versionId,
      versionNumber: 1,
      publishedAt: test.clock.now().toISOString(),
      hash: aCompiledCourse().course.hash,
    });
    expect(await reader.getLesson('kort', 'lektion')).toEqual(aCompiledCourse().lessons[0]?.document);
    expect((await test.app.get(QuizStore).current('kort/quiz-modul')).definition.questions).toHaveLength(1);
  });

  it('changes nothing when the same course is published twice', async () => {
    const first = await publishing.publish(aCompiledCourse());
    const second = await publishing.publish(aCompiledCourse());
    expect(second).toEqual({ ...first, changed: false });
    await settle(test);
    expect(events).toHaveLength(1);
    expect(await count('course_version')).toBe(1);
  });

  it('makes one version of five publications at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => publishing.publish(aCompiledCourse())));
    expect(new Set(all.map(({ versionId }) => versionId)).size).toBe(1);
    expect(all.filter(({ changed }) => changed)).toHaveLength(1);
    expect(await count('course_version')).toBe(1);
  });

  it('numbers different versions that are published at the same time one after the other', async () => {
    const all = await Promise.all(['A', 'B', 'C'].map((text) => publishing.publish(aCompiledCourse(text))));
    expect(all.map(({ versionNumber }) => versionNumber).toSorted()).toEqual([1, 2, 3]);
  });

  it('makes an edit a new version with the same lesson ids', async () => {
    await publishing.publish(aCompiledCourse('F\u00f8r.'));
    await settle(test);
    const before = await reader.getCourse('kort');
    await publishing.publish(aCompiledCourse('Efter.'));
    await settle(test);
    const after = await reader.getCourse('kort');
    expect(after.versionNumber).toBe(2);
    expect(after.hash).not.toBe(before.hash);
    expect(lessonIds(after.course)).toEqual(lessonIds(before.course));
    expect(JSON.stringify(await reader.getLesson('kort', 'lektion'))).toContain('Efter.');
  });

  it('makes an edit of a key alone a new version, also of the quiz', async () => {
    await publishing.publish(aCompiledCourse());
    const second = await publishing.publish(withOtherKey());
    expect(second).toMatchObject({ versionNumber: 2, changed: true });
    const { definition } = await test.app.get(QuizStore).current('kort/quiz-modul');
    expect(definition.questions[0]?.explanation).toBe('Derfor.');
  });

  it('makes an older version current again without a new number', async () => {
    const first = await publishing.publish(aCompiledCourse('A'));
    await publishing.publish(aCompiledCourse('B'));
    expect(await publishing.publish(aCompiledCourse('A'))).toEqual({ ...first, changed: true });
    await settle(test);
    expect((await reader.getCourse('kort')).versionNumber).toBe(1);
  });

  it('writes the glossary once, however often and at the same time it is published', async () => {
    const terms = ['a', 'b'].map((id) => ({ id, term: id, short: 's', also: ['x'] }));
    await Promise.all([1, 2, 3].map(() => publishing.publishGlossary(terms)));
    expect([await count('glossary_term'), await count('search_entry')]).toEqual([2, 2]);
    await publishing.publishGlossary(terms.slice(1));
    expect([await count('glossary_term'), await count('search_entry')]).toEqual([1, 1]);
  });

  it('leaves nothing behind when it fails half-way', async () => {
    const course = aCompiledCourse('```quiz id="p"\nQ q-2 | TAL | Hvad?\n+ 1\n= f\n```');
    const broken = { ...course, practiceQuizzes: [...course.practiceQuizzes, ...course.practiceQuizzes] };
    await expect(publishing.publish(broken)).rejects.toThrow();
    for (const table of tables) expect([table, await count(table)]).toEqual([table, 0]);
  });
});
