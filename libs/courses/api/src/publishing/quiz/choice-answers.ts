import type { AuthorQuestion } from '@trin/quizzes-contract';
import type { ReportProblem } from '../content-problem.js';
import { stableItemId } from '../stable-slug.js';
import type { QuestionSource } from './question-source.js';

type Choice = Extract<AuthorQuestion, { interactionType: 'choice' }>['choices'][number];

/** Divides `text :: feedback`. */
export function splitFeedback(text: string): { text: string; feedback?: string } {
  const at = text.search(/\s::\s/);
  if (at === -1) return { text: text.trim() };
  const feedback = text.slice(at + 4).trim();
  return { text: text.slice(0, at).trim(), ...(feedback !== '' && { feedback }) };
}

function readChoices(source: QuestionSource, report: ReportProblem): Choice[] {
  const choices: Choice[] = [];
  for (const { line, text } of source.answers) {
    const [, sign, rest = ''] = /^([+-])\s+(.+)$/.exec(text) ?? [];
    const choice = splitFeedback(rest);
    if (sign === undefined || choice.text === '') {
      report(line, 'quiz-syntax', 'a choice begins with + or -');
      continue;
    }
    const id = stableItemId(choice.text);
    if (choices.some((other) => other.id === id))
      report(line, 'text-duplicate', `the choice "${choice.text}" stands twice`);
    choices.push({ id, correct: sign === '+', ...choice });
  }
  return choices;
}

/** One right choice. */
export function readChoice(source: QuestionSource, report: ReportProblem): object | null {
  const choices = readChoices(source, report);
  if (choices.filter(({ correct }) => correct).length !== 1 || choices.length < 2) {
    report(source.line, 'quiz-answer', `"${source.id}" needs two or more choices, one of them right (+)`);
    return null;
  }
  return { interactionType: 'choice', choices };
}

/** Several right choices. */
export function readMultipleChoice(source: QuestionSource, report: ReportProblem): object | null {
  const choices = readChoices(source, report);
  if (choices.filter(({ correct }) => correct).length < 2 || choices.length < 3) {
    report(source.line, 'quiz-answer', `"${source.id}" needs three or more choices, two or more of them right (+)`);
    return null;
  }
  return { interactionType: 'multiple-choice', choices };
}

/** True or false: the two words of the format, one of them right, feedback on the wrong one. */
export function readTrueFalse(source: QuestionSource, report: ReportProblem): object | null {
  const choices = readChoices(source, report);
  const right = choices.find(({ correct }) => correct);
  const wrong = choices.find(({ correct }) => !correct);
  const words = choices.map(({ text }) => text).toSorted();
  if (right === undefined || wrong === undefined || words.join() !== 'Falsk,Sandt') {
    report(source.line, 'quiz-answer', `"${source.id}" needs the lines Sandt and Falsk, one with + and one with -`);
    return null;
  }
  if (right.feedback !== undefined) {
    report(
      source.line,
      'quiz-answer',
      `"${source.id}": what is said about the right answer belongs in the explanation (=)`,
    );
  }
  const correct = right.text === 'Sandt';
  return { interactionType: 'true-false', correct, ...(wrong.feedback !== undefined && { feedback: wrong.feedback }) };
}
