import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The newest answer to one question of an attempt. */
@Entity('question_response')
export class QuestionResponseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'question_response_pk' }) learnerId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'question_response_pk' }) attemptId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'question_response_pk' }) questionId: string;
  @Column('integer') revision: number;
  @Column('uuid') writeId: string;
  @Column('jsonb') value: unknown;
  @Column('timestamptz') answeredAt: Date;
  /** Since when the learner has seen the feedback; from then on the answer stands. */
  @Column('timestamptz', { nullable: true }) checkedAt: Date | null;
}
