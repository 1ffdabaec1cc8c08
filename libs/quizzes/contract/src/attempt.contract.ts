import { StableId } from '@trin/core-contract';
import * as z from 'zod';
import { QuestionView } from './question.contract.js';
import { QuestionFeedback, ResponseValue } from './response.contract.js';

/** xAPI score: `scaled` 0..1, `raw` right questions, `max` questions. */
export const Score = z.object({
  scaled: z.number().min(0).max(1),
  raw: z.number(),
  min: z.literal(0),
  max: z.number(),
});
export type Score = z.infer<typeof Score>;

export const AttemptStatus = z.enum(['in-progress', 'submitted']);
export type AttemptStatus = z.infer<typeof AttemptStatus>;

/** What the actor may do with this attempt now; the browser shows just that. */
export const AttemptOperations = z.object({ recordResponse: z.boolean(), submit: z.boolean(), seeResult: z.boolean() });
export type AttemptOperations = z.infer<typeof AttemptOperations>;

export const AttemptQuestionView = z.object({
  question: QuestionView,
  /** The learner's answer so far with its revision; absent before the first. */
  response: z.object({ value: ResponseValue, revision: z.int(), checked: z.boolean() }).optional(),
  /** Only when the quiz gives feedback at once and this answer was checked, or after submission. */
  feedback: QuestionFeedback.optional(),
});
export type AttemptQuestionView = z.infer<typeof AttemptQuestionView>;

export const AttemptView = z.object({
  id: z.uuid(),
  quizId: z.string(),
  title: z.string(),
  attemptNumber: z.int(),
  status: AttemptStatus,
  feedbackMode: z.enum(['each', 'submission']),
  masteryScore: z.number(),
  /** How many questions must be right to pass, so that the learner reads "6 af 8" and not a percentage. */
  masteryCount: z.int(),
  startedAt: z.iso.datetime(),
  submittedAt: z.iso.datetime().optional(),
  deadlineAt: z.iso.datetime().optional(),
  questions: z.array(AttemptQuestionView),
  /** Present after submission. */
  result: z.object({ score: Score, success: z.enum(['passed', 'failed']), readAgain: z.array(StableId) }).optional(),
  allowedOperations: AttemptOperations,
});
export type AttemptView = z.infer<typeof AttemptView>;

/** Answer to checking one question at once. */
export const CheckedResponseView = z.object({ questionId: StableId, feedback: QuestionFeedback });
export type CheckedResponseView = z.infer<typeof CheckedResponseView>;

/** The learner's attempts at one quiz and whether another may be started. */
export const QuizStandingView = z.object({
  quizId: z.string(),
  attempts: z.array(
    z.object({
      id: z.uuid(),
      attemptNumber: z.int(),
      status: AttemptStatus,
      score: Score.optional(),
      submittedAt: z.iso.datetime().optional(),
    }),
  ),
  best: Score.optional(),
  passed: z.boolean(),
  attemptsLeft: z.int().optional(),
});
export type QuizStandingView = z.infer<typeof QuizStandingView>;

/** Domain event: an attempt was submitted and scored. `contextId` is what the quiz was taken within (a registration). */
export const AttemptSubmitted = z.object({
  learnerId: z.uuid(),
  attemptId: z.uuid(),
  quizId: z.string(),
  contextId: z.uuid(),
  score: Score,
  success: z.enum(['passed', 'failed']),
  submittedAt: z.iso.datetime(),
});
export type AttemptSubmitted = z.infer<typeof AttemptSubmitted>;
export const attemptSubmittedType = 'quizzes.AttemptSubmitted';
