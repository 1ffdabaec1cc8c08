import { CourseVersionEntity } from '../catalogue/course.entities.js';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Questions in the text of a lesson, with the keys that the lesson's document does not have. */
@Entity('practice_quiz')
export class PracticeQuizEntity {
  @ForeignKey(() => CourseVersionEntity, { name: 'practice_quiz_version_fk' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'practice_quiz_pk' })
  versionId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'practice_quiz_pk' }) lessonId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'practice_quiz_pk' }) blockId: string;
  @Column('jsonb') questions: unknown;
}
