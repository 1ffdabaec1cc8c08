import { courseContentRoot } from '../testing/course-content-root.js';
import { compileCourse } from './course-compiler.js';
import { courseFolders, readCoursePackage, type CoursePackage } from './source/course-package.js';
import { compileGlossary } from './source/glossary-file.js';

const keyFields = new Set(['correct', 'accepted', 'tolerance', 'feedback', 'explanation', 'objectiveIds', 'targetId']);

/** Practice blocks that carry their key on purpose, so that they work offline. */
const openKey = new Set(['sorting', 'matching']);

function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && typeof value.type === 'string' && openKey.has(value.type)) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value).filter((key) => keyFields.has(key));
  return [...own, ...Object.values(value).flatMap(keysIn)];
}

describe('the courses of libs/course-content', () => {
  let pkg: CoursePackage;
  beforeAll(async () => {
    pkg = await readCoursePackage(courseContentRoot);
  });
  const compileAll = () => {
    const glossary = compileGlossary(pkg);
    if (!glossary.ok) throw new Error(JSON.stringify(glossary.problems, null, 2));
    return courseFolders(pkg).map((folder) => compileCourse(pkg, folder, glossary.terms));
  };

  it('compile without a problem', () => {
    const results = compileAll();
    expect(results.flatMap((result) => (result.ok ? [] : result.problems))).toEqual([]);
    expect(results).toHaveLength(3);
  });

  it('compile to the same versions every time', () => {
    const fingerprints = () => compileAll().map((result) => result.ok && result.course.fingerprint);
    expect(fingerprints()).toEqual(fingerprints());
  });

  it('hold no key in any document for the browser', () => {
    const courses = compileAll().flatMap((result) => (result.ok ? [result.course] : []));
    const documents = courses.flatMap(({ course, lessons }) => [course, ...lessons]);
    expect(documents.flatMap(({ bytes }) => keysIn(JSON.parse(bytes.toString())))).toEqual([]);
    expect(courses.flatMap(({ quizzes }) => quizzes.flatMap(keysIn)).length).toBeGreaterThan(0);
  });

  it('compile in less than a second of work each', () => {
    const before = process.cpuUsage();
    const courses = compileAll();
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000 / courses.length).toBeLessThan(1000);
  });
});
