import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A quiz by its address `<course id>/<quiz id>` and which frozen definition new attempts get. */
@Entity('quiz')
export class QuizEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'quiz_pk' }) id: string;
  @Column('char', { length: 64 }) currentHash: string;
}

/** A frozen definition with its key; never changed, so that old attempts stay true. */
@Entity('quiz_version')
export class QuizVersionEntity {
  @PrimaryColumn('char', { length: 64, primaryKeyConstraintName: 'quiz_version_pk' }) hash: string;
  @Column('text') quizId: string;
  @Column('jsonb') definition: unknown;
  @Column('timestamptz') publishedAt: Date;
}
