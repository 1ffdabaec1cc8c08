import * as z from 'zod';

const item = z.object({ id: z.string() });
const items = z.array(item).min(1);

/** The part of a question that is needed to answer it. */
export const AskedQuestion = z.discriminatedUnion('interactionType', [
  z.object({ id: z.string(), interactionType: z.literal('choice'), choices: items }),
  z.object({ id: z.string(), interactionType: z.literal('multiple-choice'), choices: items }),
  z.object({ id: z.string(), interactionType: z.literal('true-false') }),
  z.object({ id: z.string(), interactionType: z.literal('matching'), sources: items, targets: items }),
  z.object({ id: z.string(), interactionType: z.literal('sequencing'), items }),
  z.object({ id: z.string(), interactionType: z.literal('numeric') }),
  z.object({ id: z.string(), interactionType: z.literal('fill-in') }),
]);
export type AskedQuestion = z.infer<typeof AskedQuestion>;

/** The part of an attempt that is needed to take it. */
export const StartedAttempt = z.object({
  id: z.string(),
  questions: z
    .array(z.object({ question: AskedQuestion, response: z.object({ revision: z.int() }).optional() }))
    .min(1),
});

const firstOf = (list: readonly { readonly id: string }[]): string => list[0]?.id ?? '';

/** Some answer of the right kind; whether it is right does not matter here. */
export function answerTo(question: AskedQuestion): object {
  const { interactionType } = question;
  switch (question.interactionType) {
    case 'choice':
      return { interactionType, choiceId: firstOf(question.choices) };
    case 'multiple-choice':
      return { interactionType, choiceIds: question.choices.slice(0, 2).map(({ id }) => id) };
    case 'true-false':
      return { interactionType, value: true };
    case 'matching':
      return {
        interactionType,
        pairs: question.sources.map(({ id }) => ({ sourceId: id, targetId: firstOf(question.targets) })),
      };
    case 'sequencing':
      return { interactionType, itemIds: question.items.map(({ id }) => id) };
    case 'numeric':
      return { interactionType, text: '12' };
    case 'fill-in':
      return { interactionType, text: 'robot' };
  }
}
