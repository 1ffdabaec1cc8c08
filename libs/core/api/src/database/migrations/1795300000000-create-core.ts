import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCore1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE outbox_event (
      id uuid NOT NULL CONSTRAINT outbox_event_pk PRIMARY KEY,
      type text NOT NULL,
      payload jsonb NOT NULL,
      created_at timestamptz NOT NULL,
      due_at timestamptz NOT NULL,
      attempts integer NOT NULL DEFAULT 0)`);
    await runner.query('CREATE INDEX outbox_event_due ON outbox_event (due_at)');
    await runner.query(`CREATE TABLE demo_mail (
      id uuid NOT NULL CONSTRAINT demo_mail_pk PRIMARY KEY,
      recipient text NOT NULL,
      subject text NOT NULL,
      text text NOT NULL,
      html text NOT NULL,
      sent_at timestamptz NOT NULL)`);
    // The shape that rate-limiter-flexible reads and writes.
    await runner.query(`CREATE TABLE rate_limit (
      key varchar(255) NOT NULL CONSTRAINT rate_limit_pk PRIMARY KEY,
      points integer NOT NULL DEFAULT 0,
      expire bigint)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_limit');
    await runner.query('DROP TABLE demo_mail');
    await runner.query('DROP TABLE outbox_event');
  }
}
