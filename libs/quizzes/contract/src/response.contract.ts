import { RevisedWrite, StableId } from '@trin/core-contract';
import * as z from 'zod';

/** What the learner answered, one shape per interaction type. Half-made answers are valid: they are saved as they are made. */
export const ResponseValue = z.discriminatedUnion('interactionType', [
  z.object({ interactionType: z.literal('choice'), choiceId: StableId }),
  z.object({ interactionType: z.literal('multiple-choice'), choiceIds: z.array(StableId).max(12) }),
  z.object({ interactionType: z.literal('true-false'), value: z.boolean() }),
  z.object({
    interactionType: z.literal('matching'),
    pairs: z.array(z.object({ sourceId: StableId, targetId: StableId })).max(12),
  }),
  z.object({ interactionType: z.literal('sequencing'), itemIds: z.array(StableId).max(12) }),
  /** The text as typed; read as a Danish number when it is scored. */
  z.object({ interactionType: z.literal('numeric'), text: z.string().max(40) }),
  z.object({ interactionType: z.literal('fill-in'), text: z.string().max(100) }),
]);
export type ResponseValue = z.infer<typeof ResponseValue>;

export const RecordResponseRequest = z.strictObject({ ...RevisedWrite.shape, value: ResponseValue });
export type RecordResponseRequest = z.infer<typeof RecordResponseRequest>;

/** Why a question was right or not: shown at once or after submission, as the quiz says. */
export const QuestionFeedback = z.object({
  correct: z.boolean(),
  explanation: z.string(),
  /** Feedback for just what was chosen, by choice id. */
  choiceFeedback: z.record(z.string(), z.string()).optional(),
  /** The key in words, so that the learner can see it: right choices, pairs, order, number or word. */
  key: ResponseValue,
});
export type QuestionFeedback = z.infer<typeof QuestionFeedback>;
