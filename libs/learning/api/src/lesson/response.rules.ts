import type { ContentBlock, LessonDocument } from '@trin/courses-contract';
import {
  type BlockResponseValue,
  containsCivilRegistrationNumber,
  isAnswered,
  type LessonNotes,
} from '@trin/learning-contract';

/** A block that carries an id: where the learner can leave something. */
export type IdentifiedBlock = Extract<ContentBlock, { readonly id: string }>;

export const findBlock = (lesson: Pick<LessonDocument, 'blocks'>, blockId: string): IdentifiedBlock | undefined =>
  lesson.blocks.find((block): block is IdentifiedBlock => 'id' in block && block.id === blockId);

/** Ids of the blocks that still have to be answered before the lesson can be completed, in the order they stand. */
export function missingBlockIds(
  lesson: Pick<LessonDocument, 'completion' | 'requiredBlockIds'>,
  responses: readonly { readonly blockId: string; readonly value: BlockResponseValue }[],
): string[] {
  if (lesson.completion === 'read') return [];
  const answered = new Set(responses.filter(({ value }) => isAnswered(value)).map(({ blockId }) => blockId));
  return lesson.requiredBlockIds.filter((id) => !answered.has(id));
}

const civilRegistrationNumbersIn = (texts: Readonly<Record<string, string>>): string[] =>
  Object.entries(texts)
    .filter(([, text]) => containsCivilRegistrationNumber(text))
    .map(([path]) => path);

/** Paths into the request of the texts of an answer that hold what looks like a CPR number. */
export function civilNumbersInResponse(value: BlockResponseValue): string[] {
  switch (value.type) {
    case 'reflection':
      return civilRegistrationNumbersIn({ 'value.text': value.text });
    case 'workflow':
      return civilRegistrationNumbersIn({ 'value.name': value.name, 'value.note': value.note });
    default:
      return [];
  }
}

/** The same of notes. Quotations are the lesson's own words. */
export function civilNumbersInNotes(notes: LessonNotes): string[] {
  const highlights = notes.highlights.map(({ note }, index) => [`value.highlights.${index}.note`, note] as const);
  return civilRegistrationNumbersIn({ 'value.text': notes.text, ...Object.fromEntries(highlights) });
}
