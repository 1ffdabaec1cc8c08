import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A course by the id its author gave it, and which version learners get. */
@Entity('course')
export class CourseEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'course_pk' }) id: string;
  @ForeignKey(() => CourseVersionEntity, { name: 'course_current_version_fk' })
  @Column('uuid', { nullable: true })
  currentVersionId: string | null;
}

/** A published version, never changed. `hash` is its document's address, `fingerprint` covers the keys too. */
@Entity('course_version')
@Unique('course_version_number', ['courseId', 'number'])
@Unique('course_version_fingerprint', ['courseId', 'fingerprint'])
export class CourseVersionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'course_version_pk' }) id: string;
  @ForeignKey(() => CourseEntity, { name: 'course_version_course_fk' })
  @Column('text')
  courseId: string;
  @Column('integer') number: number;
  @Column('char', { length: 64 }) fingerprint: string;
  @Column('char', { length: 64 }) hash: string;
  @Column('timestamptz') publishedAt: Date;
}
