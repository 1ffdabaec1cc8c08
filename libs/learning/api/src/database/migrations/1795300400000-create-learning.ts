import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofEnrolment = (table: string): string => `CONSTRAINT ${table}_enrolment_fk FOREIGN KEY (learner_id, registration)
  REFERENCES enrolment (learner_id, registration) ON DELETE CASCADE`;

export class CreateLearning1795300400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Room is left on the pages of rows that are written again and again: their indexes then need no change.
    await runner.query(`CREATE TABLE enrolment (
      learner_id uuid NOT NULL,
      registration uuid NOT NULL,
      course_id text NOT NULL,
      enrolled_at timestamptz NOT NULL,
      withdrawn_at timestamptz,
      completed_at timestamptz,
      passed_at timestamptz,
      satisfied_at timestamptz,
      resume_unit_id text,
      resume_unit_kind text,
      resume_block_index integer,
      last_active_at timestamptz,
      CONSTRAINT enrolment_pk PRIMARY KEY (learner_id, registration),
      CONSTRAINT enrolment_one_per_course UNIQUE (learner_id, course_id),
      CONSTRAINT enrolment_registration_unique UNIQUE (registration)) WITH (fillfactor = 80)`);
    await runner.query(`CREATE TABLE unit_progress (
      learner_id uuid NOT NULL,
      registration uuid NOT NULL,
      unit_id text NOT NULL,
      kind text NOT NULL,
      first_opened_at timestamptz NOT NULL,
      completed_at timestamptz,
      passed_at timestamptz,
      best_scaled double precision,
      failed_at timestamptz,
      block_index integer,
      CONSTRAINT unit_progress_pk PRIMARY KEY (learner_id, registration, unit_id),
      ${ofEnrolment('unit_progress')}) WITH (fillfactor = 80)`);
    await runner.query(`CREATE TABLE block_response (
      learner_id uuid NOT NULL,
      registration uuid NOT NULL,
      lesson_id text NOT NULL,
      block_id text NOT NULL,
      revision integer NOT NULL,
      write_id uuid NOT NULL,
      value jsonb NOT NULL,
      saved_at timestamptz NOT NULL,
      CONSTRAINT block_response_pk PRIMARY KEY (learner_id, registration, lesson_id, block_id),
      ${ofEnrolment('block_response')}) WITH (fillfactor = 80)`);
    await runner.query(`CREATE TABLE lesson_notes (
      learner_id uuid NOT NULL,
      registration uuid NOT NULL,
      lesson_id text NOT NULL,
      revision integer NOT NULL,
      write_id uuid NOT NULL,
      value jsonb NOT NULL,
      saved_at timestamptz NOT NULL,
      CONSTRAINT lesson_notes_pk PRIMARY KEY (learner_id, registration, lesson_id),
      ${ofEnrolment('lesson_notes')}) WITH (fillfactor = 80)`);
    await runner.query('CREATE INDEX lesson_notes_newest ON lesson_notes (learner_id, saved_at)');
    await runner.query(`CREATE TABLE own_workflow (
      learner_id uuid NOT NULL,
      course_id text NOT NULL,
      name text NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT own_workflow_pk PRIMARY KEY (learner_id, course_id))`);
    await runner.query(`CREATE TABLE dilemma_ballot (
      learner_id uuid NOT NULL,
      course_id text NOT NULL,
      block_id text NOT NULL,
      choice_id text NOT NULL,
      CONSTRAINT dilemma_ballot_pk PRIMARY KEY (learner_id, course_id, block_id))`);
    await runner.query(`CREATE TABLE dilemma_tally (
      course_id text NOT NULL,
      block_id text NOT NULL,
      choice_id text NOT NULL,
      votes integer NOT NULL,
      CONSTRAINT dilemma_tally_pk PRIMARY KEY (course_id, block_id, choice_id))`);
    await runner.query(`CREATE TABLE credential (
      learner_id uuid NOT NULL,
      id uuid NOT NULL,
      registration uuid NOT NULL,
      serial text NOT NULL,
      course_id text NOT NULL,
      course_title text NOT NULL,
      step integer NOT NULL,
      minutes integer NOT NULL,
      holder_name text NOT NULL,
      issued_at timestamptz NOT NULL,
      show_name boolean NOT NULL,
      show_course boolean NOT NULL,
      CONSTRAINT credential_pk PRIMARY KEY (learner_id, id),
      CONSTRAINT credential_registration_unique UNIQUE (learner_id, registration),
      CONSTRAINT credential_serial_unique UNIQUE (serial))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['credential', 'dilemma_tally', 'dilemma_ballot', 'own_workflow'];
    for (const table of [...tables, 'lesson_notes', 'block_response', 'unit_progress', 'enrolment']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
