import { RevisedWrite, StableId } from '@trin/core-contract';
import * as z from 'zod';

/** What a learner left in a block, one shape per block type. Private to the learner. */
export const BlockResponseValue = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reflection'), text: z.string().max(10_000) }),
  z.object({
    type: z.literal('workflow'),
    name: z.string().max(200),
    frequency: z.enum(['daily', 'weekly', 'monthly', 'rarely']).optional(),
    note: z.string().max(2_000).default(''),
  }),
  z.object({ type: z.literal('checklist'), checkedIds: z.array(StableId).max(100) }),
  z.object({
    type: z.literal('sorting'),
    placements: z.array(z.object({ itemId: StableId, categoryId: StableId })).max(100),
    checked: z.boolean(),
  }),
  z.object({
    type: z.literal('matching'),
    pairs: z.array(z.object({ sourceId: StableId, targetId: StableId })).max(100),
    checked: z.boolean(),
  }),
  z.object({ type: z.literal('flip-card'), flipped: z.boolean() }),
]);
export type BlockResponseValue = z.infer<typeof BlockResponseValue>;

export const RecordBlockResponseRequest = z.strictObject({ ...RevisedWrite.shape, value: BlockResponseValue });
export type RecordBlockResponseRequest = z.infer<typeof RecordBlockResponseRequest>;

/** Note of a lesson: one text; and highlights, each by block and quoted text. */
export const Highlight = z.object({
  id: z.uuid(),
  blockIndex: z.int().min(0),
  quote: z.string().min(1).max(500),
  prefix: z.string().max(60),
  note: z.string().max(2_000).default(''),
});
export type Highlight = z.infer<typeof Highlight>;
export const LessonNotes = z.object({
  text: z.string().max(20_000),
  highlights: z.array(Highlight).max(200),
  bookmarked: z.boolean(),
});
export type LessonNotes = z.infer<typeof LessonNotes>;
export const RecordLessonNotesRequest = z.strictObject({ ...RevisedWrite.shape, value: LessonNotes });
export type RecordLessonNotesRequest = z.infer<typeof RecordLessonNotesRequest>;

/** A response as it is kept: what a browser compares with when its own write met a newer one. */
export const BlockResponseView = z.object({
  blockId: StableId,
  revision: z.int(),
  value: BlockResponseValue,
  savedAt: z.iso.datetime(),
});
export type BlockResponseView = z.infer<typeof BlockResponseView>;
export const LessonNotesView = z.object({ revision: z.int(), value: LessonNotes });
export type LessonNotesView = z.infer<typeof LessonNotesView>;

/** Everything the player needs about one learner in one lesson, in one request. */
export const LessonRecordView = z.object({
  lessonId: StableId,
  completedAt: z.iso.datetime().optional(),
  blockIndex: z.int().optional(),
  responses: z.array(BlockResponseView),
  notes: LessonNotesView.optional(),
  ownWorkflow: z.object({ name: z.string() }).optional(),
  votes: z.array(z.object({ blockId: StableId, choiceId: StableId })),
});
export type LessonRecordView = z.infer<typeof LessonRecordView>;

/** Opening a lesson and moving in it; keeps the resume point. Last one wins, nothing is lost by it. */
export const RecordPositionRequest = z.strictObject({ blockIndex: z.int().min(0).max(1000) });
export type RecordPositionRequest = z.infer<typeof RecordPositionRequest>;

/** Votes are counted without names; `counts` comes only after the own vote and from five votes. */
export const VoteRequest = z.strictObject({ choiceId: StableId });
export type VoteRequest = z.infer<typeof VoteRequest>;
export const VoteResultView = z.object({
  choiceId: StableId,
  counts: z.array(z.object({ choiceId: StableId, count: z.int() })).optional(),
});
export type VoteResultView = z.infer<typeof VoteResultView>;

/** Own notes, highlights and bookmarks across lessons ("Mine ting"). */
export const NotebookView = z.object({
  entries: z.array(
    z.object({
      courseId: StableId,
      courseTitle: z.string(),
      lessonId: StableId,
      lessonTitle: z.string(),
      notes: LessonNotes,
    }),
  ),
  nextCursor: z.string().optional(),
});
export type NotebookView = z.infer<typeof NotebookView>;
