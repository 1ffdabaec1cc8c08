import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { EnrolmentEntity } from '../enrolment/enrolment.entity.js';

/** How far a learner is with one unit. Completed and passed are kept apart; neither is ever taken back. */
@Entity('unit_progress')
@ForeignKey(() => EnrolmentEntity, ['learnerId', 'registration'], ['learnerId', 'registration'], {
  name: 'unit_progress_enrolment_fk',
  onDelete: 'CASCADE',
})
export class UnitProgressEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'unit_progress_pk' }) learnerId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'unit_progress_pk' }) registration: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'unit_progress_pk' }) unitId: string;
  @Column('text') kind: 'lesson' | 'quiz';
  @Column('timestamptz') firstOpenedAt: Date;
  @Column('timestamptz', { nullable: true }) completedAt: Date | null;
  @Column('timestamptz', { nullable: true }) passedAt: Date | null;
  @Column('double precision', { nullable: true }) bestScaled: number | null;
  @Column('timestamptz', { nullable: true }) failedAt: Date | null;
  @Column('integer', { nullable: true }) blockIndex: number | null;
}
