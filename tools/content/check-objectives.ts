import { visit } from 'unist-util-visit';
import type { Lesson, Module } from './content-model.ts';
import { attribute, isDirective, lineOf } from './markdown.ts';
import { type Problem, problem } from './problem.ts';
import type { Question } from './quiz-source.ts';

interface Trained {
  readonly lesson: string;
  readonly objective: string;
  readonly file: string;
  readonly line: number;
}

/** Every objective has a question or an exercise, and nothing points at an objective that is not there. */
export function checkObjectives(module: Module): readonly Problem[] {
  const trained = [
    ...module.lessons.flatMap(trainedInLesson),
    ...(module.quiz?.questions ?? []).flatMap((question) => trainedBy(question, module.quiz?.file ?? '', undefined)),
  ];
  const objectives = new Set(
    module.lessons.flatMap((lesson) => lesson.objectives.map((goal) => `${lesson.id} ${goal.id}`)),
  );
  const covered = new Set(trained.map((entry) => `${entry.lesson} ${entry.objective}`));
  const unknown = trained
    .filter((entry) => !objectives.has(`${entry.lesson} ${entry.objective}`))
    .map((entry) => problem(entry.file, entry.line, `no objective "${entry.objective}" in lesson "${entry.lesson}"`));
  const bare = module.lessons.flatMap((lesson) =>
    lesson.objectives
      .filter((goal) => !covered.has(`${lesson.id} ${goal.id}`))
      .map((goal) => problem(lesson.file, goal.line, `the objective "${goal.id}" has no question and no exercise`)),
  );
  const untied = (module.quiz?.questions ?? [])
    .filter((question) => question.lesson === undefined || question.objectives.length === 0)
    .map((question) => problem(module.quiz?.file ?? '', question.line, `question ${question.id} names no objective`));
  return [...unknown, ...bare, ...untied];
}

function trainedInLesson(lesson: Lesson): readonly Trained[] {
  const trained = lesson.questions.flatMap((question) => trainedBy(question, lesson.file, lesson.id));
  visit(lesson.tree, (node) => {
    if (!isDirective(node)) return;
    for (const objective of attribute(node, 'objective')?.split(',') ?? []) {
      trained.push({ lesson: lesson.id, objective, file: lesson.file, line: lineOf(node) });
    }
  });
  return trained;
}

function trainedBy(question: Question, file: string, lesson: string | undefined): Trained[] {
  const owner = question.lesson ?? lesson ?? '';
  return question.objectives.map((objective) => ({ lesson: owner, objective, file, line: question.line }));
}
