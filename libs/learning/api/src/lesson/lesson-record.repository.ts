import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import { BlockResponseValue, LessonNotes } from '@trin/learning-contract';
import * as z from 'zod';
import { BlockResponseEntity } from './block-response.entity.js';
import { LessonNotesEntity } from './lesson-notes.entity.js';
import { OwnWorkflowEntity } from './own-workflow.entity.js';

/** One lesson of one registration. */
export interface LessonKey {
  readonly learnerId: string;
  readonly registration: string;
  readonly lessonId: string;
}

const Timestamp = z.union([z.string(), z.date()]).transform((value) => new Date(value));
const StoredResponse = z.object({
  blockId: z.string(),
  revision: z.int(),
  value: BlockResponseValue,
  savedAt: Timestamp,
});
export type StoredResponse = z.infer<typeof StoredResponse>;

const StoredNotes = z.object({ revision: z.int(), value: LessonNotes });
export type StoredNotes = z.infer<typeof StoredNotes>;

const LessonRecord = z.object({
  completedAt: z.date().nullable(),
  blockIndex: z.int().nullable(),
  responses: z.array(StoredResponse),
  notes: StoredNotes.nullable(),
  votes: z.array(z.object({ blockId: z.string(), choiceId: z.string() })),
  ownWorkflow: z.string().nullable(),
});
/** Everything kept about one learner in one lesson. */
export type LessonRecord = z.infer<typeof LessonRecord>;

/** Reads and moves in lessons; the writing of answers is in `RevisedWriteRepository`. */
@Injectable()
export class LessonRecordRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  /**
   * Opens a lesson and reads all that the player needs, in one statement and by keys alone, so that it takes the
   * same however much the learner, or everybody else, has left. Opening again writes only the resume point.
   * @returns null when the enrolment is gone
   */
  async open(key: LessonKey, courseId: string, now: Date): Promise<LessonRecord | null> {
    const rows = await this.database.tx.query<unknown[]>(
      `WITH enrolled AS (
         UPDATE enrolment e
            SET resume_unit_id = $3, resume_unit_kind = 'lesson', last_active_at = $5, resume_block_index =
                (SELECT block_index FROM unit_progress WHERE learner_id = $1 AND registration = $2 AND unit_id = $3)
          WHERE learner_id = $1 AND registration = $2 AND withdrawn_at IS NULL
         RETURNING learner_id, registration
       ), opened AS (
         INSERT INTO unit_progress (learner_id, registration, unit_id, kind, first_opened_at)
         SELECT learner_id, registration, $3, 'lesson', $5 FROM enrolled
         ON CONFLICT (learner_id, registration, unit_id) DO NOTHING
       )
       SELECT u.completed_at AS "completedAt", u.block_index AS "blockIndex",
         coalesce((SELECT json_agg(json_build_object('blockId', block_id, 'revision', revision, 'value', value, 'savedAt', saved_at))
            FROM block_response r WHERE r.learner_id = $1 AND r.registration = $2 AND r.lesson_id = $3), '[]') AS responses,
         (SELECT json_build_object('revision', revision, 'value', value)
            FROM lesson_notes n WHERE n.learner_id = $1 AND n.registration = $2 AND n.lesson_id = $3) AS notes,
         coalesce((SELECT json_agg(json_build_object('blockId', block_id, 'choiceId', choice_id))
            FROM dilemma_ballot b WHERE b.learner_id = $1 AND b.course_id = $4), '[]') AS votes,
         (SELECT name FROM own_workflow w WHERE w.learner_id = $1 AND w.course_id = $4) AS "ownWorkflow"
       FROM enrolled e LEFT JOIN unit_progress u
         ON u.learner_id = e.learner_id AND u.registration = e.registration AND u.unit_id = $3`,
      [key.learnerId, key.registration, key.lessonId, courseId, now],
    );
    return rows[0] === undefined ? null : LessonRecord.parse(rows[0]);
  }

  /** Keeps where in the lesson the learner is, for this lesson and as the place to go on; one statement. */
  async move(key: LessonKey, blockIndex: number, now: Date): Promise<void> {
    await this.database.tx.query(
      `WITH moved AS (
         INSERT INTO unit_progress AS u (learner_id, registration, unit_id, kind, first_opened_at, block_index)
         VALUES ($1, $2, $3, 'lesson', $5, $4)
         ON CONFLICT (learner_id, registration, unit_id) DO UPDATE SET block_index = excluded.block_index
          WHERE u.block_index IS DISTINCT FROM excluded.block_index
       )
       UPDATE enrolment SET resume_unit_id = $3, resume_unit_kind = 'lesson', resume_block_index = $4, last_active_at = $5
        WHERE learner_id = $1 AND registration = $2`,
      [key.learnerId, key.registration, key.lessonId, blockIndex, now],
    );
  }

  async responsesOf({ learnerId, registration, lessonId }: LessonKey): Promise<StoredResponse[]> {
    const rows = await this.database.tx.findBy(BlockResponseEntity, { learnerId, registration, lessonId });
    return rows.map((row) => StoredResponse.parse(row));
  }

  async findResponse(
    { learnerId, registration, lessonId }: LessonKey,
    blockId: string,
  ): Promise<StoredResponse | null> {
    const row = await this.database.tx.findOneBy(BlockResponseEntity, { learnerId, registration, lessonId, blockId });
    return row ? StoredResponse.parse(row) : null;
  }

  async findNotes({ learnerId, registration, lessonId }: LessonKey): Promise<StoredNotes | null> {
    const row = await this.database.tx.findOneBy(LessonNotesEntity, { learnerId, registration, lessonId });
    return row ? StoredNotes.parse(row) : null;
  }

  /** The names of a learner's own workflows, by course. */
  async ownWorkflowsOf(learnerId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.tx.findBy(OwnWorkflowEntity, { learnerId });
    return new Map(rows.filter(({ name }) => name !== '').map(({ courseId, name }) => [courseId, name]));
  }
}
