import type { QuizStandingView, Score } from '@trin/quizzes-contract';
import type { StoredQuiz } from '../quiz/quiz-store.js';
import { attemptsLeft } from './attempt.rules.js';
import type { QuizAttemptEntity } from './quiz-attempt.entity.js';

const scoreOf = ({ scoreRaw, scoreMax }: QuizAttemptEntity): Score | undefined =>
  scoreRaw === null || scoreMax === null
    ? undefined
    : { scaled: scoreMax === 0 ? 0 : scoreRaw / scoreMax, raw: scoreRaw, min: 0, max: scoreMax };

/** A learner's attempts at one quiz: the best counts, and a pass once is a pass. */
export function presentStanding(quiz: StoredQuiz, attempts: readonly QuizAttemptEntity[]): QuizStandingView {
  const best = attempts
    .map(scoreOf)
    .filter((score) => score !== undefined)
    .reduce<Score | undefined>((a, b) => (a && a.scaled >= b.scaled ? a : b), undefined);
  const left = attemptsLeft(quiz.definition, attempts.length);
  return {
    quizId: quiz.quizId,
    attempts: attempts.map((attempt) => {
      const score = scoreOf(attempt);
      return {
        id: attempt.id,
        attemptNumber: attempt.attemptNumber,
        status: attempt.status,
        ...(score ? { score } : {}),
        ...(attempt.submittedAt ? { submittedAt: attempt.submittedAt.toISOString() } : {}),
      };
    }),
    ...(best ? { best } : {}),
    passed: attempts.some((a) => a.success === 'passed'),
    ...(left === undefined ? {} : { attemptsLeft: left }),
  };
}
