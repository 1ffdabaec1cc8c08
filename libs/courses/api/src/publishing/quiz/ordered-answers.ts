import type { ReportProblem } from '../content-problem.js';
import { stableItemId } from '../stable-slug.js';
import type { QuestionSource } from './question-source.js';

/** Pairs, `left => right`; a right side that comes again is one category. */
export function readMatching(source: QuestionSource, report: ReportProblem): object | null {
  const sources = new Map<string, { id: string; text: string; targetId: string }>();
  const targets = new Map<string, { id: string; text: string }>();
  for (const { line, text } of source.answers) {
    const [left = '', right = '', ...rest] = text.split(/\s=>\s/).map((side) => side.trim());
    if (left === '' || right === '' || rest.length > 0) {
      report(line, 'quiz-syntax', 'a pair is written: left => right');
      continue;
    }
    const target = { id: stableItemId(right), text: right };
    const id = stableItemId(left);
    if (sources.has(id)) report(line, 'text-duplicate', `"${left}" stands twice`);
    targets.set(target.id, target);
    sources.set(id, { id, text: left, targetId: target.id });
  }
  if (sources.size < 2 || targets.size < 2) {
    report(source.line, 'quiz-answer', `"${source.id}" needs two or more pairs with different right sides`);
    return null;
  }
  return { interactionType: 'matching', sources: [...sources.values()], targets: [...targets.values()] };
}

/** Items in their right order, `1) …`. */
export function readSequencing(source: QuestionSource, report: ReportProblem): object | null {
  const items = new Map<string, { id: string; text: string }>();
  for (const [index, { line, text }] of source.answers.entries()) {
    const [, number, item = ''] = /^(\d+)\)\s+(.+)$/.exec(text) ?? [];
    if (Number(number) !== index + 1) {
      report(line, 'quiz-syntax', `item ${index + 1} of the order is written: ${index + 1}) …`);
      continue;
    }
    const id = stableItemId(item);
    if (items.has(id)) report(line, 'text-duplicate', `"${item}" stands twice`);
    items.set(id, { id, text: item });
  }
  if (items.size < 2) {
    report(source.line, 'quiz-answer', `"${source.id}" needs two or more items`);
    return null;
  }
  return { interactionType: 'sequencing', items: [...items.values()] };
}
