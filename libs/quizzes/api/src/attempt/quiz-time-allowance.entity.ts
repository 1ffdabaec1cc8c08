import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How much more time a person takes for timed quizzes: their own choice, seen by nobody else. */
@Entity('quiz_time_allowance')
export class QuizTimeAllowanceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'quiz_time_allowance_pk' }) learnerId: string;
  @Column('double precision') factor: number;
}
