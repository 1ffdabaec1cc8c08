import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EnrolmentEntity } from '../enrolment/enrolment.entity.js';

/** A learner's note, highlights and bookmark in one lesson. */
@Entity('lesson_notes')
@Index('lesson_notes_newest', ['learnerId', 'savedAt'])
@ForeignKey(() => EnrolmentEntity, ['learnerId', 'registration'], ['learnerId', 'registration'], {
  name: 'lesson_notes_enrolment_fk',
  onDelete: 'CASCADE',
})
export class LessonNotesEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'lesson_notes_pk' }) learnerId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'lesson_notes_pk' }) registration: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'lesson_notes_pk' }) lessonId: string;
  @Column('integer') revision: number;
  @Column('uuid') writeId: string;
  @Column('jsonb') value: unknown;
  @Column('timestamptz') savedAt: Date;
}
