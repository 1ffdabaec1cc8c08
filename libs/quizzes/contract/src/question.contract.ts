import { StableId } from '@trin/core-contract';
import * as z from 'zod';

/** xAPI and cmi5 name the kinds of question; `multiple-choice` is our name for a choice with several right ones. */
export const InteractionType = z.enum([
  'choice',
  'multiple-choice',
  'true-false',
  'matching',
  'sequencing',
  'numeric',
  'fill-in',
]);
export type InteractionType = z.infer<typeof InteractionType>;

/** A choice, an item or a category as the learner sees it. `text` is plain text. */
export const LabelledItem = z.object({ id: StableId, text: z.string() });
export type LabelledItem = z.infer<typeof LabelledItem>;

const viewBase = { id: StableId, prompt: z.string(), lessonId: StableId.optional() };

/** A question without its key: what may leave the server before the answer is given. */
export const QuestionView = z.discriminatedUnion('interactionType', [
  z.object({ ...viewBase, interactionType: z.literal('choice'), choices: z.array(LabelledItem) }),
  z.object({ ...viewBase, interactionType: z.literal('multiple-choice'), choices: z.array(LabelledItem) }),
  z.object({ ...viewBase, interactionType: z.literal('true-false') }),
  z.object({
    ...viewBase,
    interactionType: z.literal('matching'),
    sources: z.array(LabelledItem),
    /** Right sides, each shown once; `reusable` when one of them belongs to several sources (then it is a category). */
    targets: z.array(LabelledItem),
    reusable: z.boolean(),
  }),
  z.object({ ...viewBase, interactionType: z.literal('sequencing'), items: z.array(LabelledItem) }),
  z.object({ ...viewBase, interactionType: z.literal('numeric') }),
  z.object({ ...viewBase, interactionType: z.literal('fill-in') }),
]);
export type QuestionView = z.infer<typeof QuestionView>;

const authorBase = {
  id: StableId,
  prompt: z.string().min(1).max(1000),
  /** Why first; shown when the question is answered, right or wrong. */
  explanation: z.string().min(1).max(2000),
  lessonId: StableId.optional(),
  objectiveIds: z.array(StableId).default([]),
  tags: z.array(StableId).default([]),
};
const AuthorChoice = LabelledItem.extend({ correct: z.boolean(), feedback: z.string().optional() });

/** A question with its key, as authors write it and the server keeps it. */
export const AuthorQuestion = z.discriminatedUnion('interactionType', [
  z.object({ ...authorBase, interactionType: z.literal('choice'), choices: z.array(AuthorChoice).min(2).max(12) }),
  z.object({
    ...authorBase,
    interactionType: z.literal('multiple-choice'),
    choices: z.array(AuthorChoice).min(3).max(12),
  }),
  z.object({
    ...authorBase,
    interactionType: z.literal('true-false'),
    correct: z.boolean(),
    feedback: z.string().optional(),
  }),
  z.object({
    ...authorBase,
    interactionType: z.literal('matching'),
    sources: z
      .array(LabelledItem.extend({ targetId: StableId }))
      .min(2)
      .max(12),
    targets: z.array(LabelledItem).min(2).max(12),
  }),
  z.object({ ...authorBase, interactionType: z.literal('sequencing'), items: z.array(LabelledItem).min(2).max(12) }),
  z.object({ ...authorBase, interactionType: z.literal('numeric'), value: z.number(), tolerance: z.number().min(0) }),
  z.object({ ...authorBase, interactionType: z.literal('fill-in'), accepted: z.array(z.string().min(1)).min(1) }),
]);
export type AuthorQuestion = z.infer<typeof AuthorQuestion>;
