import { visit } from 'unist-util-visit';
import type { Content, Course, Lesson } from './content-model.ts';
import { attribute, isDirective, lineOf } from './markdown.ts';
import { type Problem, problem } from './problem.ts';

const SHAPE = /^[a-z0-9-]{1,60}$/;

interface Named {
  readonly kind: 'module' | 'lesson' | 'objective' | 'quiz' | 'question' | 'block' | 'term';
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** Ids must have the right shape and be unique among their kind: in the course, and in the glossary. */
export function checkIds(content: Content): readonly Problem[] {
  const terms = content.glossary.map((entry): Named => ({ kind: 'term', ...entry, file: content.glossaryFile }));
  return [...content.courses.map(idsOf), terms].flatMap(compare);
}

function compare(names: readonly Named[]): readonly Problem[] {
  const seen = new Map<string, Named>();
  return names.flatMap((name) => {
    const key = `${name.kind} ${name.id}`;
    const before = seen.get(key);
    seen.set(key, before ?? name);
    if (!SHAPE.test(name.id)) return [problem(name.file, name.line, `the ${name.kind} id "${name.id}" is not valid`)];
    if (before) return [problem(name.file, name.line, `the ${key} is also used at ${before.file}:${before.line}`)];
    return [];
  });
}

function idsOf(course: Course): readonly Named[] {
  const outlines = course.outlines.map((entry): Named => ({ kind: 'module', ...entry, file: course.file }));
  const written = course.modules.flatMap((module): readonly Named[] => [
    { kind: 'module', id: module.id, file: module.file, line: module.idLine },
    ...module.lessons.flatMap(idsOfLesson),
    ...(module.quiz
      ? [{ kind: 'quiz' as const, id: module.quiz.id, file: module.quiz.file, line: module.quiz.idLine }]
      : []),
    ...(module.quiz?.questions ?? []).map((question): Named => ({
      kind: 'question',
      id: question.id,
      file: module.quiz?.file ?? '',
      line: question.line,
    })),
  ]);
  return [...outlines, ...written];
}

function idsOfLesson(lesson: Lesson): readonly Named[] {
  const { file } = lesson;
  const names: Named[] = [{ kind: 'lesson', id: lesson.id, file, line: lesson.idLine }];
  names.push(...lesson.objectives.map((entry): Named => ({ kind: 'objective', ...entry, file })));
  names.push(...lesson.questions.map((entry): Named => ({ kind: 'question', id: entry.id, line: entry.line, file })));
  visit(lesson.tree, (node) => {
    if (node.type === 'code' && node.lang === 'quiz') {
      names.push({ kind: 'block', id: /id="([^"]*)"/.exec(node.meta ?? '')?.[1] ?? '', file, line: lineOf(node) });
    }
    if (!isDirective(node) || node.type === 'textDirective') return;
    const id = attribute(node, 'id');
    if (id !== undefined) names.push({ kind: 'block', id, file, line: lineOf(node) });
  });
  return names;
}
