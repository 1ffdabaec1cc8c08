import type { AttemptSubmitted } from '@trin/quizzes-contract';
import type { UnitProgress } from './progress.rules.js';

type Outcome = Pick<AttemptSubmitted, 'score' | 'success' | 'submittedAt'>;
type QuizMarks = Omit<UnitProgress, 'unitId'> & { readonly firstOpenedAt: Date };

const earlier = (a: Date | null, b: Date): Date => (a && a < b ? a : b);
const later = (a: Date | null, b: Date): Date => (a && a > b ? a : b);

/**
 * What a submitted attempt makes of a quiz: the best score counts, a pass is never taken away, a failure is
 * recorded. Attempts may arrive twice and in any order: the outcome is the same.
 */
export function afterAttempt(before: QuizMarks | null, { score, success, submittedAt }: Outcome): QuizMarks {
  const at = new Date(submittedAt);
  const passed = success === 'passed';
  return {
    firstOpenedAt: earlier(before?.firstOpenedAt ?? null, at),
    completedAt: earlier(before?.completedAt ?? null, at),
    passedAt: passed ? earlier(before?.passedAt ?? null, at) : (before?.passedAt ?? null),
    failedAt: passed ? (before?.failedAt ?? null) : later(before?.failedAt ?? null, at),
    bestScaled: Math.max(before?.bestScaled ?? 0, score.scaled),
  };
}
