import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { EnrolmentEntity } from '../enrolment/enrolment.entity.js';

/** What a learner left in one block of a lesson, the newest of it. */
@Entity('block_response')
@ForeignKey(() => EnrolmentEntity, ['learnerId', 'registration'], ['learnerId', 'registration'], {
  name: 'block_response_enrolment_fk',
  onDelete: 'CASCADE',
})
export class BlockResponseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'block_response_pk' }) learnerId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'block_response_pk' }) registration: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'block_response_pk' }) lessonId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'block_response_pk' }) blockId: string;
  @Column('integer') revision: number;
  @Column('uuid') writeId: string;
  @Column('jsonb') value: unknown;
  @Column('timestamptz') savedAt: Date;
}
