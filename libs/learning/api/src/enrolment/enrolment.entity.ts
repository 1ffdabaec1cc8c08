import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * One learner's run at one course. Withdrawing keeps the row: to enrol again takes it up where it was left, so
 * there is one per learner and course. `completedAt`, `passedAt` and `satisfiedAt` stay, whatever is taught later.
 */
@Entity('enrolment')
@Unique('enrolment_one_per_course', ['learnerId', 'courseId'])
@Unique('enrolment_registration_unique', ['registration'])
export class EnrolmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enrolment_pk' }) learnerId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enrolment_pk' }) registration: string;
  @Column('text') courseId: string;
  @Column('timestamptz') enrolledAt: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('timestamptz', { nullable: true }) completedAt: Date | null;
  @Column('timestamptz', { nullable: true }) passedAt: Date | null;
  @Column('timestamptz', { nullable: true }) satisfiedAt: Date | null;
  @Column('text', { nullable: true }) resumeUnitId: string | null;
  @Column('text', { nullable: true }) resumeUnitKind: 'lesson' | 'quiz' | null;
  @Column('integer', { nullable: true }) resumeBlockIndex: number | null;
  /** Finds what to show first; it leaves the server for nobody. */
  @Column('timestamptz', { nullable: true }) lastActiveAt: Date | null;
}
