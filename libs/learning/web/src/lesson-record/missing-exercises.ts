import { type ContentBlock, type LessonDocument } from '@trin/courses-contract';
import { type BlockResponseValue } from '@trin/learning-contract';

/** A block where the learner leaves something. */
export type AnsweredBlock = Extract<ContentBlock, { required: boolean }>;

/** A required exercise that is not answered yet, and where it stands in the lesson. */
export interface MissingExercise {
  readonly block: AnsweredBlock;
  readonly blockIndex: number;
}

const isAnsweredBlock = (block: ContentBlock): block is AnsweredBlock => 'required' in block;

/** Whether what the learner left counts as an answer; the API asks the same before it completes a lesson. */
export function isAnswered(value: BlockResponseValue | undefined): boolean {
  switch (value?.type) {
    case 'reflection':
      return value.text.trim() !== '';
    case 'workflow':
      return value.name.trim() !== '';
    case 'checklist':
      return value.checkedIds.length > 0;
    case 'sorting':
    case 'matching':
      return value.checked;
    case 'flip-card':
      return value.flipped;
    default:
      return false;
  }
}

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
