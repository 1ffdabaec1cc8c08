import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import { EnrolmentEntity } from './enrolment.entity.js';

/** An enrolment whose row the running transaction holds for itself. */
export type LockedEnrolment = EnrolmentEntity;

@Injectable()
export class EnrolmentRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  /**
   * Enrols, or takes up again what was withdrawn, or changes nothing: the database decides in one statement, so
   * that two tabs get the same registration.
   */
  async enrol(learnerId: string, courseId: string, registration: string, now: Date): Promise<string> {
    const rows = await this.database.tx.query<{ registration: string }[]>(
      `INSERT INTO enrolment (learner_id, registration, course_id, enrolled_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (learner_id, course_id) DO UPDATE SET withdrawn_at = NULL RETURNING registration`,
      [learnerId, registration, courseId, now],
    );
    return rows[0]?.registration ?? registration;
  }

  /** The course of the learner's own enrolment, or null when there is none, it is withdrawn, or it is somebody else's. */
  async findCourseId(learnerId: string, registration: string): Promise<string | null> {
    const rows = await this.database.tx.query<{ course_id: string }[]>(
      'SELECT course_id FROM enrolment WHERE learner_id = $1 AND registration = $2 AND withdrawn_at IS NULL',
      [learnerId, registration],
    );
    return rows[0]?.course_id ?? null;
  }

  /** Holds the enrolment until the transaction ends; withdrawn ones too. */
  async lock(learnerId: string, registration: string): Promise<LockedEnrolment | null> {
    return this.database.tx.findOne(EnrolmentEntity, {
      where: { learnerId, registration },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** @returns whether there is such an enrolment; withdrawn again, its first moment stays */
  async withdraw(learnerId: string, registration: string, now: Date): Promise<boolean> {
    const result = await this.database.tx
      .createQueryBuilder()
      .update(EnrolmentEntity)
      .set({ withdrawnAt: () => 'coalesce(withdrawn_at, :now)' })
      .where('learner_id = :learnerId AND registration = :registration', { learnerId, registration, now })
      .execute();
    return result.affected === 1;
  }

  async mark(
    { learnerId, registration }: LockedEnrolment,
    marks: Pick<EnrolmentEntity, 'completedAt' | 'passedAt' | 'satisfiedAt'>,
  ): Promise<void> {
    await this.database.tx.update(EnrolmentEntity, { learnerId, registration }, marks);
  }

  /** Notes that a quiz was begun, and that here is where to go on; one statement. */
  async openQuiz(learnerId: string, registration: string, unitId: string, now: Date): Promise<void> {
    await this.database.tx.query(
      `WITH opened AS (
         INSERT INTO unit_progress (learner_id, registration, unit_id, kind, first_opened_at)
         VALUES ($1, $2, $3, 'quiz', $4) ON CONFLICT (learner_id, registration, unit_id) DO NOTHING
       )
       UPDATE enrolment SET resume_unit_id = $3, resume_unit_kind = 'quiz', resume_block_index = NULL, last_active_at = $4
        WHERE learner_id = $1 AND registration = $2`,
      [learnerId, registration, unitId, now],
    );
  }
}
