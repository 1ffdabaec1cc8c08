import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import { CredentialEntity } from '../credential/credential.entity.js';
import { EnrolmentEntity } from '../enrolment/enrolment.entity.js';
import { BlockResponseEntity } from '../lesson/block-response.entity.js';
import { LessonNotesEntity } from '../lesson/lesson-notes.entity.js';
import { OwnWorkflowEntity } from '../lesson/own-workflow.entity.js';
import { UnitProgressEntity } from '../progress/unit-progress.entity.js';
import { DilemmaBallotEntity } from '../vote/vote.entities.js';

type ExportRow = Record<string, unknown>;

/** Everything kept about one learner, to hand over or to take away. */
@Injectable()
export class PersonalLearningDataRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  async exportProgress(learnerId: string): Promise<ExportRow[]> {
    return this.database.tx.query<ExportRow[]>(
      `SELECT e.course_id, e.enrolled_at, e.withdrawn_at, e.completed_at, e.passed_at, e.satisfied_at, e.last_active_at,
              (SELECT jsonb_agg(jsonb_build_object('unit', u.unit_id, 'kind', u.kind, 'firstOpenedAt', u.first_opened_at,
                 'completedAt', u.completed_at, 'passedAt', u.passed_at, 'bestScaled', u.best_scaled, 'failedAt', u.failed_at)
                 ORDER BY u.first_opened_at)
                 FROM unit_progress u WHERE u.learner_id = e.learner_id AND u.registration = e.registration) AS units
         FROM enrolment e WHERE e.learner_id = $1 ORDER BY e.enrolled_at`,
      [learnerId],
    );
  }

  async exportWriting(learnerId: string): Promise<ExportRow[]> {
    return this.database.tx.query<ExportRow[]>(
      `SELECT e.course_id, w.lesson_id, w.block_id, w.value, w.saved_at
         FROM (SELECT learner_id, registration, lesson_id, block_id, value, saved_at FROM block_response WHERE learner_id = $1
               UNION ALL
               SELECT learner_id, registration, lesson_id, NULL, value, saved_at FROM lesson_notes WHERE learner_id = $1) w
         JOIN enrolment e ON e.learner_id = w.learner_id AND e.registration = w.registration
        ORDER BY w.saved_at`,
      [learnerId],
    );
  }

  async exportVotes(learnerId: string): Promise<ExportRow[]> {
    return this.database.tx.query<ExportRow[]>(
      'SELECT course_id, block_id, choice_id FROM dilemma_ballot WHERE learner_id = $1 ORDER BY course_id, block_id',
      [learnerId],
    );
  }

  async exportCredentials(learnerId: string): Promise<ExportRow[]> {
    return this.database.tx.query<ExportRow[]>(
      `SELECT serial, course_title, step, minutes, holder_name, issued_at, show_name, show_course
         FROM credential WHERE learner_id = $1 ORDER BY issued_at`,
      [learnerId],
    );
  }

  async eraseProgress(learnerId: string): Promise<void> {
    await this.database.tx.delete(UnitProgressEntity, { learnerId });
    // What hangs on the enrolment goes with it, in whatever order the kinds are erased.
    await this.database.tx.delete(EnrolmentEntity, { learnerId });
  }

  async eraseWriting(learnerId: string): Promise<void> {
    await this.database.tx.delete(BlockResponseEntity, { learnerId });
    await this.database.tx.delete(LessonNotesEntity, { learnerId });
    await this.database.tx.delete(OwnWorkflowEntity, { learnerId });
  }

  /** The ballots go; the count, which knows no person, stays. */
  async eraseVotes(learnerId: string): Promise<void> {
    await this.database.tx.delete(DilemmaBallotEntity, { learnerId });
  }

  async eraseCredentials(learnerId: string): Promise<void> {
    await this.database.tx.delete(CredentialEntity, { learnerId });
  }
}
