import { parseDanishNumber } from '@trin/quizzes-contract';
import type { ReportProblem } from '../content-problem.js';
import type { QuestionSource } from './question-source.js';

function onlyRightLine(source: QuestionSource, report: ReportProblem): { line: number; text: string } | null {
  const [first, ...rest] = source.answers;
  for (const { line } of rest) report(line, 'quiz-syntax', 'this type of question has one line with +');
  const text = /^\+\s+(.+)$/.exec(first?.text ?? '')?.[1];
  if (first !== undefined && text !== undefined) return { line: first.line, text };
  report(first?.line ?? source.line, 'quiz-answer', `"${source.id}" needs its answer on a line with +`);
  return null;
}

/** A number, `30 \u00b1 0`, as Danes write numbers. */
export function readNumeric(source: QuestionSource, report: ReportProblem): object | null {
  const right = onlyRightLine(source, report);
  if (right === null) return null;
  const [value = '', tolerance = '0', ...rest] = right.text.split('\u00b1');
  const parsed = [parseDanishNumber(value), parseDanishNumber(tolerance)];
  const [number, margin] = parsed;
  if (rest.length > 0 || number?.ok !== true || margin?.ok !== true || margin.value < 0) {
    report(
      right.line,
      'quiz-answer',
      `"${right.text}" is not a Danish number with its tolerance, as in 1.234,5 \u00b1 0`,
    );
    return null;
  }
  return { interactionType: 'numeric', value: number.value, tolerance: margin.value };
}

/** A word, with others that are accepted: `word | other`. */
export function readFillIn(source: QuestionSource, report: ReportProblem): object | null {
  const right = onlyRightLine(source, report);
  if (right === null) return null;
  const accepted = right.text.split('|').map((word) => word.trim());
  if (accepted.includes('')) {
    report(right.line, 'quiz-answer', 'accepted words are written: word | other word');
    return null;
  }
  return { interactionType: 'fill-in', accepted };
}
