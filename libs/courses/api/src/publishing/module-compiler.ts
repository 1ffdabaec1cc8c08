import type { OutlineModule } from '@trin/courses-contract';
import type { CourseScope } from './course-scope.js';
import { compileLesson, type CompiledLesson } from './lesson-compiler.js';
import { readMarkdownFile, type MarkdownSource } from './lesson-source.js';
import { compileQuiz, questionCount } from './quiz/quiz-compiler.js';
import type { CompiledQuiz } from './compiled-course.js';
import {
  LessonFrontMatter,
  ModuleFile,
  QuizFrontMatter,
  type CourseFile,
  type ModuleEntry,
} from './source/course-files.js';
import { findText } from './source/course-package.js';
import { readYaml } from './source/yaml-source.js';

/** A module whose files are read and whose ids are taken; its text can be compiled when all modules are. */
export interface ModuleSource {
  readonly entry: Exclude<ModuleEntry, { folder: string }> | ModuleFile;
  readonly number: string;
  readonly lessons: readonly MarkdownSource<LessonFrontMatter>[];
  readonly quiz: MarkdownSource<QuizFrontMatter> | null;
}

/** A compiled module: its place in the outline, and what it holds. */
export interface CompiledModule {
  readonly outline: OutlineModule;
  readonly lessons: readonly CompiledLesson[];
  readonly quizzes: readonly CompiledQuiz[];
}

function readWrittenModule(folder: string, number: string, course: CourseScope): ModuleSource | null {
  const file = `${folder}/module.yaml`;
  const report = course.problems.in(file);
  const text = findText(course.pkg, file);
  if (text === null) report(1, 'file-missing', `${file} is missing`);
  const module = text === null ? null : readYaml(text, ModuleFile, report);
  if (module === null) return null;
  course.claimId(module.value.id, file, module.lineOf(['id']));

  const lessons = module.value.lessons.map((name) => {
    const path = `${folder}/${name}`;
    const lesson = readMarkdownFile(course.pkg, path, LessonFrontMatter, course.problems.in(path));
    if (lesson === null) return null;
    const { value, lineOf } = lesson.front;
    course.claimId(value.id, path, lineOf(['id']));
    course.lessonIds.add(value.id);
    for (const [index, { id }] of value.objectives.entries()) {
      course.claimId(id, path, lineOf(['objectives', index, 'id']));
      course.objectiveIds.add(id);
    }
    return lesson;
  });

  const quizFile = module.value.quiz === undefined ? null : `${folder}/${module.value.quiz}`;
  const quiz =
    quizFile === null ? null : readMarkdownFile(course.pkg, quizFile, QuizFrontMatter, course.problems.in(quizFile));
  if (quiz !== null) course.claimId(quiz.front.value.id, quiz.file, quiz.front.lineOf(['id']));
  return { entry: module.value, number, lessons: lessons.filter((lesson) => lesson !== null), quiz };
}

/** Reads a module of `course.yaml`: its folder, or the outline of what is to come. */
export function readModule(
  entry: CourseFile['modules'][number],
  place: { folder: string; number: string; line: number },
  course: CourseScope,
): ModuleSource | null {
  if ('folder' in entry) return readWrittenModule(`${place.folder}/${entry.folder}`, place.number, course);
  course.claimId(entry.id, `${place.folder}/course.yaml`, place.line);
  return { entry, number: place.number, lessons: [], quiz: null };
}

/** Compiles the text of a module. */
export function compileModule(source: ModuleSource, course: CourseScope): CompiledModule {
  const { entry, number } = source;
  const lessons = source.lessons.map((lesson, index) => compileLesson(lesson, `${number}.${index + 1}`, course));
  const definition = source.quiz === null ? null : compileQuiz(source.quiz, course);
  const quizzes = definition === null ? [] : [{ quizId: `${course.courseId}/${definition.id}`, definition }];
  const coming = entry.lessons.filter((lesson) => typeof lesson === 'object');
  const minutes = [...coming, ...lessons.map(({ lesson }) => lesson.document)].reduce(
    (sum, unit) => sum + unit.minutes,
    0,
  );
  return {
    lessons,
    quizzes,
    outline: {
      id: entry.id,
      number,
      title: entry.title,
      summary: entry.summary,
      minutes,
      units: [
        ...lessons.map(({ lesson: { document, hash } }) => ({
          kind: 'lesson' as const,
          id: document.id,
          title: document.title,
          number: document.number,
          minutes: document.minutes,
          hash,
        })),
        ...quizzes.map(({ quizId, definition: quiz }) => ({
          kind: 'quiz' as const,
          id: quiz.id,
          title: quiz.title,
          quizId,
          questionCount: questionCount(quiz),
          masteryScore: quiz.masteryScore,
        })),
      ],
      comingLessons: coming,
    },
  };
}
