import { CourseDocument, type GlossaryTerm } from '@trin/courses-contract';
import { canonicalJson, freeze, sha256 } from './canonical-json.js';
import type { CompiledCourse, CompileResult, SearchText } from './compiled-course.js';
import { ProblemLog } from './content-problem.js';
import { CourseScope } from './course-scope.js';
import { compileModule, readModule, type CompiledModule } from './module-compiler.js';
import { CourseFile } from './source/course-files.js';
import { findText, type CoursePackage } from './source/course-package.js';
import { readYaml } from './source/yaml-source.js';

function searchTexts(course: CourseDocument, modules: readonly CompiledModule[]): SearchText[] {
  const outline = course.modules.flatMap(({ title, summary, comingLessons }) => [
    title,
    summary ?? '',
    ...comingLessons.map((lesson) => lesson.title),
  ]);
  const body = [course.summary, course.audience, course.product, ...course.goals, ...outline];
  const lessons = modules.flatMap(({ lessons }) =>
    lessons.map(({ lesson: { document }, searchText }): SearchText => {
      const aims = document.objectives.map(({ text }) => text);
      return { kind: 'lesson', lessonId: document.id, title: document.title, body: [searchText, ...aims].join('\n') };
    }),
  );
  return [{ kind: 'course', title: course.title, body: body.filter((line) => line !== '').join('\n') }, ...lessons];
}

function assemble(file: CourseFile, modules: readonly CompiledModule[], scope: CourseScope): CompiledCourse {
  const course = freeze(CourseDocument.parse({ ...file, modules: modules.map(({ outline }) => outline) }));
  const quizzes = modules.flatMap((module) => module.quizzes);
  const practiceQuizzes = modules.flatMap(({ lessons }) => lessons.flatMap(({ practice }) => practice));
  return {
    course,
    lessons: modules.flatMap(({ lessons }) => lessons.map(({ lesson }) => lesson)),
    quizzes,
    practiceQuizzes,
    searchTexts: searchTexts(course.document, modules),
    media: [...scope.media.values()],
    fingerprint: sha256(canonicalJson([course.hash, quizzes, practiceQuizzes])),
  };
}

/**
 * Compiles the course in `folder` of a package: frozen documents for the browser, quizzes with keys for the
 * server, or every problem that was found.
 */
export function compileCourse(pkg: CoursePackage, folder: string, glossary: readonly GlossaryTerm[]): CompileResult {
  const path = `${folder}/course.yaml`;
  const log = new ProblemLog();
  const text = findText(pkg, path);
  if (text === null) log.in(path)(1, 'file-missing', `${path} is missing`);
  const file = text === null ? null : readYaml(text, CourseFile, log.in(path));
  if (file === null) return { ok: false, problems: log.all };

  const scope = new CourseScope(pkg, file.value.id, glossary);
  scope.claimId(file.value.id, path, file.lineOf(['id']));
  const sources = file.value.modules.map((entry, index) => {
    const line = file.lineOf(['modules', index]);
    return readModule(entry, { folder, number: `${file.value.step}.${index + 1}`, line }, scope);
  });
  const modules = sources.filter((source) => source !== null).map((source) => compileModule(source, scope));
  if (file.value.status === 'open' && modules.every(({ lessons }) => lessons.length === 0)) {
    scope.problems.in(path)(file.lineOf(['status']), 'course-empty', 'an open course needs a module that is written');
  }
  if (scope.problems.all.length > 0) return { ok: false, problems: scope.problems.all };
  return { ok: true, course: assemble(file.value, modules, scope) };
}
