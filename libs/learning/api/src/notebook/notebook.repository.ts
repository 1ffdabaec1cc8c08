import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import { LessonNotes } from '@trin/learning-contract';
import * as z from 'zod';
import type { NotebookCursor } from './notebook-cursor.js';

const NotebookRow = z.object({
  registration: z.string(),
  courseId: z.string(),
  lessonId: z.string(),
  savedAt: z.date(),
  value: LessonNotes,
});
export type NotebookRow = z.infer<typeof NotebookRow>;

@Injectable()
export class NotebookRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  /** Lessons in which the learner left something, newest first; of withdrawn enrolments too, for it is theirs. */
  async page(learnerId: string, after: NotebookCursor | null, limit: number): Promise<NotebookRow[]> {
    const rows = await this.database.tx.query<unknown[]>(
      `SELECT n.registration, e.course_id AS "courseId", n.lesson_id AS "lessonId", n.saved_at AS "savedAt", n.value
         FROM lesson_notes n JOIN enrolment e ON e.learner_id = n.learner_id AND e.registration = n.registration
        WHERE n.learner_id = $1
          AND (n.value ->> 'text' <> '' OR n.value -> 'bookmarked' = 'true' OR n.value -> 'highlights' <> '[]')
          AND ($2::timestamptz IS NULL OR (n.saved_at, n.registration, n.lesson_id) < ($2, $3::uuid, $4))
        ORDER BY n.saved_at DESC, n.registration DESC, n.lesson_id DESC LIMIT $5`,
      [learnerId, ...(after ?? [null, null, null]), limit],
    );
    return rows.map((row) => NotebookRow.parse(row));
  }
}
