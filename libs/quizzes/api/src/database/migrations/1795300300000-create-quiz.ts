import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateQuiz1795300300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE quiz (
      id text NOT NULL CONSTRAINT quiz_pk PRIMARY KEY,
      current_hash char(64) NOT NULL)`);
    await runner.query(`CREATE TABLE quiz_version (
      hash char(64) NOT NULL CONSTRAINT quiz_version_pk PRIMARY KEY,
      quiz_id text NOT NULL,
      definition jsonb NOT NULL,
      published_at timestamptz NOT NULL)`);
    await runner.query(`CREATE TABLE quiz_attempt (
      learner_id uuid NOT NULL,
      id uuid NOT NULL,
      context_id uuid NOT NULL,
      quiz_id text NOT NULL,
      quiz_hash char(64) NOT NULL,
      attempt_number integer NOT NULL,
      seed integer NOT NULL,
      status text NOT NULL,
      started_at timestamptz NOT NULL,
      deadline_at timestamptz,
      submitted_at timestamptz,
      score_raw integer,
      score_max integer,
      success text,
      CONSTRAINT quiz_attempt_pk PRIMARY KEY (learner_id, id),
      CONSTRAINT quiz_attempt_number UNIQUE (learner_id, context_id, quiz_id, attempt_number))`);
    await runner.query(
      `CREATE UNIQUE INDEX quiz_attempt_one_open ON quiz_attempt (learner_id, context_id, quiz_id) WHERE status = 'in-progress'`,
    );
    await runner.query(`CREATE TABLE question_response (
      learner_id uuid NOT NULL,
      attempt_id uuid NOT NULL,
      question_id text NOT NULL,
      revision integer NOT NULL,
      write_id uuid NOT NULL,
      value jsonb NOT NULL,
      answered_at timestamptz NOT NULL,
      checked_at timestamptz,
      CONSTRAINT question_response_pk PRIMARY KEY (learner_id, attempt_id, question_id))`);
    await runner.query(`CREATE TABLE quiz_time_allowance (
      learner_id uuid NOT NULL CONSTRAINT quiz_time_allowance_pk PRIMARY KEY,
      factor double precision NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['quiz_time_allowance', 'question_response', 'quiz_attempt', 'quiz_version', 'quiz']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
