import type { LessonDocument } from '@trin/courses-contract';
import type { BlockResponseView, LessonRecordView } from '@trin/learning-contract';
import type { LessonRecord, StoredResponse } from './lesson-record.repository.js';
import { findBlock } from './response.rules.js';

/** An answer as its learner gets it back. */
export const presentResponse = ({ blockId, revision, value, savedAt }: StoredResponse): BlockResponseView => ({
  blockId,
  revision,
  value,
  savedAt: savedAt.toISOString(),
});

/** What the learner left in a lesson; votes of the course's other lessons are left out. */
export function presentLessonRecord(lesson: LessonDocument, record: LessonRecord): LessonRecordView {
  return {
    lessonId: lesson.id,
    ...(record.completedAt ? { completedAt: record.completedAt.toISOString() } : {}),
    ...(record.blockIndex === null ? {} : { blockIndex: record.blockIndex }),
    responses: record.responses.map(presentResponse),
    ...(record.notes ? { notes: record.notes } : {}),
    ...(record.ownWorkflow ? { ownWorkflow: { name: record.ownWorkflow } } : {}),
    votes: record.votes.filter(({ blockId }) => findBlock(lesson, blockId) !== undefined),
  };
}
