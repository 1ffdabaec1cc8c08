import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentity1795300100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE organisation (
      id uuid NOT NULL CONSTRAINT organisation_pk PRIMARY KEY,
      kind text NOT NULL CONSTRAINT organisation_kind_known CHECK (kind IN ('municipality', 'region', 'other')),
      code text CONSTRAINT organisation_code_unique UNIQUE,
      name text NOT NULL,
      valid_from date NOT NULL,
      valid_to date,
      CONSTRAINT organisation_valid CHECK (valid_to >= valid_from))`);
    await runner.query(`CREATE TABLE organisation_parent (
      organisation_id uuid NOT NULL CONSTRAINT organisation_parent_organisation_fk REFERENCES organisation ON DELETE CASCADE,
      parent_id uuid NOT NULL CONSTRAINT organisation_parent_parent_fk REFERENCES organisation ON DELETE CASCADE,
      valid_from date NOT NULL,
      valid_to date,
      CONSTRAINT organisation_parent_pk PRIMARY KEY (organisation_id, valid_from),
      CONSTRAINT organisation_parent_valid CHECK (valid_to >= valid_from))`);
    await runner.query(`CREATE TABLE app_user (
      id uuid NOT NULL CONSTRAINT app_user_pk PRIMARY KEY,
      email text NOT NULL CONSTRAINT app_user_email_unique UNIQUE CONSTRAINT app_user_email_lower CHECK (email = lower(email)),
      email_confirmed_at timestamptz,
      password_hash text NOT NULL,
      display_name text NOT NULL,
      work_area text,
      organisation_id uuid CONSTRAINT app_user_organisation_fk REFERENCES organisation ON DELETE SET NULL,
      locale text NOT NULL,
      theme text NOT NULL,
      text_size text NOT NULL,
      created_at timestamptz NOT NULL,
      last_active_on date NOT NULL,
      deletion_warned_on date)`);
    await runner.query('CREATE INDEX app_user_last_active ON app_user (last_active_on)');
    await runner.query(`CREATE TABLE user_session (
      user_id uuid NOT NULL CONSTRAINT user_session_user_fk REFERENCES app_user ON DELETE CASCADE,
      id uuid NOT NULL,
      token_hash bytea NOT NULL CONSTRAINT user_session_token_unique UNIQUE,
      device text NOT NULL,
      created_at timestamptz NOT NULL,
      last_seen_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      CONSTRAINT user_session_pk PRIMARY KEY (user_id, id))`);
    await runner.query('CREATE INDEX user_session_expires ON user_session (expires_at)');
    await runner.query(`CREATE TABLE mail_token (
      token_hash bytea NOT NULL CONSTRAINT mail_token_pk PRIMARY KEY,
      user_id uuid NOT NULL CONSTRAINT mail_token_user_fk REFERENCES app_user ON DELETE CASCADE,
      purpose text NOT NULL CONSTRAINT mail_token_purpose_known CHECK (purpose IN ('confirm-email', 'reset-password', 'change-email')),
      new_email text,
      expires_at timestamptz NOT NULL,
      used_at timestamptz)`);
    await runner.query('CREATE INDEX mail_token_user ON mail_token (user_id, purpose)');
    await runner.query('CREATE INDEX mail_token_expires ON mail_token (expires_at)');
    await runner.query(`CREATE TABLE role_grant (
      user_id uuid NOT NULL CONSTRAINT role_grant_user_fk REFERENCES app_user ON DELETE CASCADE,
      id uuid NOT NULL,
      role text NOT NULL,
      organisation_id uuid CONSTRAINT role_grant_organisation_fk REFERENCES organisation ON DELETE CASCADE,
      CONSTRAINT role_grant_pk PRIMARY KEY (user_id, id),
      CONSTRAINT role_grant_once UNIQUE NULLS NOT DISTINCT (user_id, role, organisation_id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'role_grant',
      'mail_token',
      'user_session',
      'app_user',
      'organisation_parent',
      'organisation',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
