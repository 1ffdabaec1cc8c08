import { type CourseDocument } from '@trin/courses-contract';

/** The rule of a course as keys of sentences: what is to be done, and how much must be right. */
export interface CompletionRule {
  readonly key: string;
  /** Percent of the answers that must be right in a quiz; absent when no quiz decides. */
  readonly masteryPercent?: number;
}

const decidedByQuiz: ReadonlySet<CourseDocument['moveOn']> = new Set([
  'Passed',
  'CompletedAndPassed',
  'CompletedOrPassed',
]);

/** Turns `moveOn` and `masteryScore` (cmi5) into what a learner has to do. */
export function completionRule({
  moveOn,
  masteryScore,
}: Pick<CourseDocument, 'moveOn' | 'masteryScore'>): CompletionRule {
  const key = `courses.rule.${moveOn}`;
  return decidedByQuiz.has(moveOn) ? { key, masteryPercent: Math.round(masteryScore * 100) } : { key };
}
