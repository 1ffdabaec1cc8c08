import {
  type AuthorQuestion,
  masteryCount,
  type QuizDefinition,
  type ResponseValue,
  type Score,
} from '@trin/quizzes-contract';
import { isCorrect } from '../question/question.scoring.js';
import { randomFrom, shuffled } from '../question/shuffle.js';

/** A page that is a little late still counts: the answer was on its way when time was up. */
const graceMs = 30_000;

/** The questions of an attempt in its order: all of them, or as many of each tag as the quiz draws. */
export function questionsOf(definition: QuizDefinition, seed: number): AuthorQuestion[] {
  const order = shuffled(definition.questions, randomFrom(seed));
  if (!definition.draw) return order;
  const drawn = new Set<string>();
  for (const { tag, count } of definition.draw) {
    order
      .filter((q) => q.tags.includes(tag) && !drawn.has(q.id))
      .slice(0, count)
      .forEach((q) => drawn.add(q.id));
  }
  return order.filter((q) => drawn.has(q.id));
}

/** When an attempt ends; undefined without a time limit. `allowance` is the person's own factor (WCAG 2.2.1). */
export function deadlineOf(definition: QuizDefinition, startedAt: Date, allowance: number): Date | undefined {
  if (definition.timeLimitMinutes === undefined) return undefined;
  return new Date(startedAt.getTime() + definition.timeLimitMinutes * 60_000 * allowance);
}

export function isTimeUp(deadlineAt: Date | null, now: Date): boolean {
  return deadlineAt !== null && now.getTime() > deadlineAt.getTime() + graceMs;
}

/** How many more attempts the quiz allows; undefined: as many as one likes. */
export function attemptsLeft(definition: QuizDefinition, made: number): number | undefined {
  return definition.maxAttempts === undefined ? undefined : Math.max(0, definition.maxAttempts - made);
}

export interface ScoredAttempt {
  readonly score: Score;
  readonly success: 'passed' | 'failed';
  /** Lessons of the questions that were not right, in the order of the quiz, each once. */
  readonly readAgain: string[];
}

/** Scores an attempt: one point for each question that is fully right; passed from the mastery count on. */
export function scoreAttempt(
  questions: readonly AuthorQuestion[],
  responses: ReadonlyMap<string, ResponseValue>,
  masteryScore: number,
): ScoredAttempt {
  const wrong = questions.filter((q) => !isCorrect(q, responses.get(q.id)));
  const max = questions.length;
  const raw = max - wrong.length;
  return {
    score: { scaled: max === 0 ? 0 : raw / max, raw, min: 0, max },
    success: max > 0 && raw >= masteryCount(masteryScore, max) ? 'passed' : 'failed',
    readAgain: [...new Set(wrong.flatMap((q) => q.lessonId ?? []))],
  };
}
