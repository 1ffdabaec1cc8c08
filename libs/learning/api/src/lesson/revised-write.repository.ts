import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import type { RecordBlockResponseRequest, RecordLessonNotesRequest } from '@trin/learning-contract';
import type { LessonKey } from './lesson-record.repository.js';
import { keepNewest, type StandingRow } from './revised-upsert.js';

/** What stands after a write; the write went through when `writeId` is its own. */
export interface Standing {
  readonly revision: number;
  readonly writeId: string;
  readonly savedAt: Date;
}

const responseKey = ['learner_id', 'registration', 'lesson_id', 'block_id'];
const notesKey = ['learner_id', 'registration', 'lesson_id'];
const standingOf = (rows: readonly StandingRow[]): Standing | null => {
  const [row] = rows;
  return row ? { revision: row.revision, writeId: row.write_id, savedAt: row.saved_at } : null;
};

/** Writes what a learner typed, each in one statement that cannot lose a newer value. Null: the enrolment is gone. */
@Injectable()
export class RevisedWriteRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  /** The answer to a workflow block also names the learner's own workflow of the course, in the same statement. */
  async saveResponse(
    key: LessonKey,
    courseId: string,
    blockId: string,
    { revision, writeId, value }: RecordBlockResponseRequest,
    now: Date,
  ): Promise<Standing | null> {
    const rows = await this.database.tx.query<StandingRow[]>(
      `WITH saved AS (
         INSERT INTO block_response AS r (learner_id, registration, lesson_id, block_id, revision, write_id, value, saved_at)
         SELECT e.learner_id, e.registration, $3, $4, $5, $6, $7, $8 FROM enrolment e
          WHERE e.learner_id = $1 AND e.registration = $2 AND e.withdrawn_at IS NULL
         ${keepNewest(responseKey)}
         RETURNING revision, write_id, saved_at, value
       ), named AS (
         INSERT INTO own_workflow (learner_id, course_id, name, updated_at)
         SELECT $1, $9, value ->> 'name', saved_at FROM saved WHERE value ->> 'type' = 'workflow'
         ON CONFLICT (learner_id, course_id) DO UPDATE SET name = excluded.name, updated_at = excluded.updated_at
       )
       SELECT revision, write_id, saved_at FROM saved`,
      [key.learnerId, key.registration, key.lessonId, blockId, revision, writeId, JSON.stringify(value), now, courseId],
    );
    return standingOf(rows);
  }

  async saveNotes(
    key: LessonKey,
    { revision, writeId, value }: RecordLessonNotesRequest,
    now: Date,
  ): Promise<Standing | null> {
    const rows = await this.database.tx.query<StandingRow[]>(
      `INSERT INTO lesson_notes AS r (learner_id, registration, lesson_id, revision, write_id, value, saved_at)
       SELECT e.learner_id, e.registration, $3, $4, $5, $6, $7 FROM enrolment e
        WHERE e.learner_id = $1 AND e.registration = $2 AND e.withdrawn_at IS NULL
       ${keepNewest(notesKey)}
       RETURNING revision, write_id, saved_at`,
      [key.learnerId, key.registration, key.lessonId, revision, writeId, JSON.stringify(value), now],
    );
    return standingOf(rows);
  }
}
