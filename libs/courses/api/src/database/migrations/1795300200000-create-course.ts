import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCourse1795300200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE course (
      id text NOT NULL CONSTRAINT course_pk PRIMARY KEY,
      current_version_id uuid)`);
    await runner.query(`CREATE TABLE course_version (
      id uuid NOT NULL CONSTRAINT course_version_pk PRIMARY KEY,
      course_id text NOT NULL CONSTRAINT course_version_course_fk REFERENCES course (id),
      number integer NOT NULL,
      fingerprint char(64) NOT NULL,
      hash char(64) NOT NULL,
      published_at timestamptz NOT NULL,
      CONSTRAINT course_version_number UNIQUE (course_id, number),
      CONSTRAINT course_version_fingerprint UNIQUE (course_id, fingerprint))`);
    await runner.query(`ALTER TABLE course ADD CONSTRAINT course_current_version_fk
      FOREIGN KEY (current_version_id) REFERENCES course_version (id)`);
    await runner.query(`CREATE TABLE content_document (
      hash char(64) NOT NULL,
      extension text NOT NULL,
      media_type text NOT NULL,
      body bytea NOT NULL,
      brotli bytea,
      gzip bytea,
      CONSTRAINT content_document_pk PRIMARY KEY (hash, extension))`);
    await runner.query(`CREATE TABLE practice_quiz (
      version_id uuid NOT NULL CONSTRAINT practice_quiz_version_fk REFERENCES course_version (id),
      lesson_id text NOT NULL,
      block_id text NOT NULL,
      questions jsonb NOT NULL,
      CONSTRAINT practice_quiz_pk PRIMARY KEY (version_id, lesson_id, block_id))`);
    await runner.query(`CREATE TABLE search_entry (
      kind text NOT NULL,
      course_id text NOT NULL,
      item_id text NOT NULL,
      title text NOT NULL,
      body text NOT NULL,
      words tsvector NOT NULL,
      CONSTRAINT search_entry_pk PRIMARY KEY (kind, course_id, item_id))`);
    await runner.query('CREATE INDEX search_entry_words ON search_entry USING gin (words)');
    await runner.query(`CREATE TABLE glossary_term (
      id text NOT NULL CONSTRAINT glossary_term_pk PRIMARY KEY,
      term text NOT NULL,
      short text NOT NULL,
      precise text,
      also jsonb NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE course DROP CONSTRAINT course_current_version_fk');
    for (const table of [
      'glossary_term',
      'search_entry',
      'practice_quiz',
      'content_document',
      'course_version',
      'course',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
