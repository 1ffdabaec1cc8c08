import { type ContentBlock, type LessonDocument } from '@trin/courses-contract';
import { type BlockResponseValue, isAnswered } from '@trin/learning-contract';

/** A block where the learner leaves something. */
export type AnsweredBlock = Extract<ContentBlock, { required: boolean }>;

/** A required exercise that is not answered yet, and where it stands in the lesson. */
export interface MissingExercise {
  readonly block: AnsweredBlock;
  readonly blockIndex: number;
}

const isAnsweredBlock = (block: ContentBlock): block is AnsweredBlock => 'required' in block;

/** The required exercises of a lesson that still lack an answer, in reading order. */
export function missingExercises(
  lesson: LessonDocument,
  answerOf: (blockId: string) => BlockResponseValue | undefined,
): readonly MissingExercise[] {
  if (lesson.completion === 'read') return [];
  const required = new Set(lesson.requiredBlockIds);
  return lesson.blocks.flatMap((block, blockIndex) =>
    isAnsweredBlock(block) && required.has(block.id) && !isAnswered(answerOf(block.id)) ? [{ block, blockIndex }] : [],
  );
}
