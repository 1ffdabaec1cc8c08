import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One go of one learner at one quiz. At most one is open at a time: the partial unique index decides. */
@Entity('quiz_attempt')
@Unique('quiz_attempt_number', ['learnerId', 'contextId', 'quizId', 'attemptNumber'])
@Index('quiz_attempt_one_open', ['learnerId', 'contextId', 'quizId'], { unique: true, where: "status = 'in-progress'" })
export class QuizAttemptEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'quiz_attempt_pk' }) learnerId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'quiz_attempt_pk' }) id: string;
  @Column('uuid') contextId: string;
  @Column('text') quizId: string;
  /** The frozen definition that this attempt was started on, whatever is published later. */
  @Column('char', { length: 64 }) quizHash: string;
  @Column('integer') attemptNumber: number;
  @Column('integer') seed: number;
  @Column('text') status: 'in-progress' | 'submitted';
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz', { nullable: true }) deadlineAt: Date | null;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
  @Column('integer', { nullable: true }) scoreRaw: number | null;
  @Column('integer', { nullable: true }) scoreMax: number | null;
  @Column('text', { nullable: true }) success: 'passed' | 'failed' | null;
}
