import type { TestApp } from '@trin/core-api/testing';
import { CatalogueView, type ContentBlock, CourseView, LessonDocument } from '@trin/courses-contract';
import { courseContentRoot } from '../testing/course-content-root.js';
import { createCoursesTestApp, settle } from '../testing/courses-test-app.js';
import type { CompiledCourse } from './compiled-course.js';
import { compileCourse } from './course-compiler.js';
import { PublishingService } from './publishing.service.js';
import { courseFolders, readCoursePackage } from './source/course-package.js';
import { compileGlossary } from './source/glossary-file.js';

describe('the real courses, published', () => {
  let test: TestApp;
  let courses: CompiledCourse[];
  beforeAll(async () => {
    test = await createCoursesTestApp();
    const pkg = await readCoursePackage(courseContentRoot);
    const glossary = compileGlossary(pkg);
    if (!glossary.ok) throw new Error(JSON.stringify(glossary.problems));
    const results = courseFolders(pkg).map((folder) => compileCourse(pkg, folder, glossary.terms));
    courses = results.flatMap((result) => (result.ok ? [result.course] : []));
    const publishing = test.app.get(PublishingService);
    await publishing.publishGlossary(glossary.terms);
    for (const course of courses) await publishing.publish(course);
    await settle(test);
  }, 120_000);
  afterAll(() => test.close());

  const get = async (url: string) => (await test.app.inject({ url: `/api${url}` })).body;

  /** Everything a browser can fetch of the courses. */
  async function served(): Promise<string[]> {
    const catalogue = await get('/catalogue');
    const { courses: cards } = CatalogueView.parse(JSON.parse(catalogue));
    const views = await Promise.all(cards.map(({ id }) => get(`/courses/${id}`)));
    const lessons = views.flatMap((view) =>
      CourseView.parse(JSON.parse(view)).course.modules.flatMap(({ units }) =>
        units.flatMap((unit) => (unit.kind === 'lesson' ? [get(`/content/${unit.hash}.json`)] : [])),
      ),
    );
    return [catalogue, ...views, await get('/glossary'), ...(await Promise.all(lessons))];
  }

  it('are all there', async () => {
    const { courses: cards } = CatalogueView.parse(JSON.parse(await get('/catalogue')));
    expect(cards.map(({ step }) => step)).toEqual([1, 2, 3]);
  });

  it('send no feedback before a question is answered', async () => {
    const questions = courses.flatMap(({ quizzes, practiceQuizzes }) => [
      ...quizzes.flatMap(({ definition }) => definition.questions),
      ...practiceQuizzes.flatMap((quiz) => quiz.questions),
    ]);
    // Explanations are left out: lessons may say the same in their own text.
    const secrets = questions.flatMap((question) => {
      const own = 'feedback' in question ? [question.feedback ?? ''] : [];
      const choices = 'choices' in question ? question.choices.map(({ feedback }) => feedback ?? '') : [];
      return [...own, ...choices].filter((text) => text.length > 20);
    });
    expect(secrets.length).toBeGreaterThan(20);
    const all = (await served()).join('\n');
    expect(secrets.filter((text) => all.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  });

  it('hold the key of a question in no block of any lesson', async () => {
    const lessons = (await served()).flatMap((text) => {
      const lesson = LessonDocument.safeParse(JSON.parse(text));
      return lesson.success ? [{ lesson: lesson.data, raw: JSON.parse(text) as unknown }] : [];
    });
    expect(lessons.length).toBeGreaterThan(3);
    for (const { lesson, raw } of lessons) {
      // The contract names every field that may leave: what it would strip is a leak.
      expect(raw).toEqual(JSON.parse(JSON.stringify(lesson)));
      const quizzes = lesson.blocks.filter((block: ContentBlock) => block.type === 'practice-quiz');
      expect(JSON.stringify(quizzes)).not.toMatch(/"(correct|targetId|accepted|tolerance|explanation|feedback)":/);
    }
  });

  it('are found by search', async () => {
    const hits = await get('/search?q=robotter&limit=50');
    expect(hits).toContain('"lessonId":"robotten-uden-krop"');
    expect(await get(`/search?q=${encodeURIComponent('\u00c5vig')}`)).toContain('"hit":true');
  });
});
