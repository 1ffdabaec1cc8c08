import { StableId } from '@trin/core-contract';
import * as z from 'zod';
import { AuthorQuestion } from './question.contract.js';

/** A quiz as authors write it: questions with keys and the rules for taking it. Immutable once published. */
export const QuizDefinition = z.object({
  id: StableId,
  title: z.string().min(1).max(200),
  masteryScore: z.number().min(0).max(1).default(0.75),
  feedback: z.enum(['each', 'submission']).default('each'),
  maxAttempts: z.int().min(1).optional(),
  timeLimitMinutes: z.int().min(1).max(600).optional(),
  /** Draw so many of the questions with this tag for each attempt; absent: all questions. */
  draw: z.array(z.object({ tag: StableId, count: z.int().min(1) })).optional(),
  questions: z.array(AuthorQuestion).min(1).max(200),
});
export type QuizDefinition = z.infer<typeof QuizDefinition>;

/** How many right answers pass: the smallest count whose share reaches the mastery score. */
export function masteryCount(masteryScore: number, questionCount: number): number {
  return Math.ceil(masteryScore * questionCount - 1e-9);
}

/** The person's own factor on time limits; ten is what WCAG 2.2 asks for (2.2.1). */
export const TimeAllowanceRequest = z.strictObject({
  factor: z.union([z.literal(1), z.literal(1.5), z.literal(2), z.literal(10)]),
});
export type TimeAllowanceRequest = z.infer<typeof TimeAllowanceRequest>;
