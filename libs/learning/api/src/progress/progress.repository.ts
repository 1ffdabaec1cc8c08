import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import type { EnrolmentMarks, UnitProgress } from './progress.rules.js';
import { UnitProgressEntity } from './unit-progress.entity.js';

/** One learner's run at a course, by its key. */
export interface RegistrationKey {
  readonly learnerId: string;
  readonly registration: string;
}

/** An enrolment with all that is kept about its units. */
export interface StoredProgress extends RegistrationKey, EnrolmentMarks {
  readonly courseId: string;
  readonly enrolledAt: Date;
  readonly withdrawnAt: Date | null;
  readonly lastActiveAt: Date | null;
  readonly units: readonly UnitProgress[];
}

type Seconds = number | null;
type UnitTuple = readonly [string, Seconds, Seconds, number | null, Seconds];
interface Row {
  readonly learner_id: string;
  readonly registration: string;
  readonly course_id: string;
  readonly enrolled_at: Date;
  readonly withdrawn_at: Date | null;
  readonly completed_at: Date | null;
  readonly passed_at: Date | null;
  readonly satisfied_at: Date | null;
  readonly resume_unit_id: string | null;
  readonly resume_block_index: number | null;
  readonly last_active_at: Date | null;
  readonly units: readonly UnitTuple[] | null;
}

/** Seconds as a float: written and read several times faster than a timestamp, and rounded back to milliseconds. */
const seconds = (column: string): string => `date_part('epoch', ${column})`;
/** One row per enrolment, its units folded into it: hundreds of registrations are one query and one row each. */
const select = `SELECT e.learner_id, e.registration, e.course_id, e.enrolled_at, e.withdrawn_at, e.completed_at,
  e.passed_at, e.satisfied_at, e.resume_unit_id, e.resume_block_index, e.last_active_at, p.units FROM enrolment e LEFT JOIN LATERAL (
  SELECT json_agg(json_build_array(u.unit_id, ${seconds('u.completed_at')},
           ${seconds('u.passed_at')}, u.best_scaled, ${seconds('u.failed_at')})) AS units
    FROM unit_progress u WHERE u.learner_id = e.learner_id AND u.registration = e.registration) p ON true`;

const date = (value: Seconds): Date | null => (value === null ? null : new Date(Math.round(value * 1000)));
const unitOf = ([unitId, completed, passed, bestScaled, failed]: UnitTuple): UnitProgress => ({
  unitId,
  completedAt: date(completed),
  passedAt: date(passed),
  bestScaled,
  failedAt: date(failed),
});
const storedOf = (row: Row): StoredProgress => ({
  learnerId: row.learner_id,
  registration: row.registration,
  courseId: row.course_id,
  enrolledAt: row.enrolled_at,
  withdrawnAt: row.withdrawn_at,
  completedAt: row.completed_at,
  passedAt: row.passed_at,
  satisfiedAt: row.satisfied_at,
  resumeUnitId: row.resume_unit_id,
  resumeBlockIndex: row.resume_block_index,
  lastActiveAt: row.last_active_at,
  units: (row.units ?? []).map(unitOf),
});

@Injectable()
export class ProgressRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  /** Those of the registrations that exist, in no order. */
  async ofRegistrations(keys: readonly RegistrationKey[]): Promise<StoredProgress[]> {
    return this.read(
      `${select} WHERE (e.learner_id, e.registration) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`,
      [keys.map((k) => k.learnerId), keys.map((k) => k.registration)],
    );
  }

  /** Everything a learner is enrolled in now, oldest first. */
  async ofLearner(learnerId: string): Promise<StoredProgress[]> {
    return this.read(`${select} WHERE e.learner_id = $1 AND e.withdrawn_at IS NULL ORDER BY e.enrolled_at`, [
      learnerId,
    ]);
  }

  /** What those of the learners who are enrolled in the course now have done in it. */
  async ofLearners(learnerIds: readonly string[], courseId: string): Promise<StoredProgress[]> {
    return this.read(
      `${select} WHERE e.learner_id = ANY ($1::uuid[]) AND e.course_id = $2 AND e.withdrawn_at IS NULL`,
      [learnerIds, courseId],
    );
  }

  async findUnit({ learnerId, registration }: RegistrationKey, unitId: string): Promise<UnitProgressEntity | null> {
    return this.database.tx.findOneBy(UnitProgressEntity, { learnerId, registration, unitId });
  }

  async saveUnit(unit: UnitProgressEntity): Promise<void> {
    await this.database.tx.upsert(UnitProgressEntity, unit, ['learnerId', 'registration', 'unitId']);
  }

  private async read(sql: string, parameters: unknown[]): Promise<StoredProgress[]> {
    const rows = await this.database.tx.query<Row[]>(sql, parameters);
    return rows.map(storedOf);
  }
}
