import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { findPostgres, startPostgres } from '../../setup/postgres.mjs';
import { Refusal } from '../../setup/say.mjs';

/** A PostgreSQL server of the benchmark's own. */
export interface BenchDatabase {
  /** As the application connects. */
  readonly url: string;
  /** As the one who may look into statistics. */
  readonly adminUrl: string;
  readonly version: string;
  readonly programs: string;
  readonly countsStatements: boolean;
  readonly admin: pg.Client;
  readonly stop: () => Promise<void>;
}

// The server's own defaults, so that a commit is on disk when it is answered; only what the measuring needs is set.
const always = ['listen_addresses=127.0.0.1', 'max_connections=150'];
const counting = ['shared_preload_libraries=pg_stat_statements', 'pg_stat_statements.max=5000'];

/** Debian's package brings the extension; other builds may not. */
const hasStatementCounts = (programs: string): boolean => {
  const { stdout, status } = spawnSync(join(programs, 'pg_config'), ['--pkglibdir'], { encoding: 'utf8' });
  return status === 0 && existsSync(join(stdout.trim(), 'pg_stat_statements.so'));
};

/** Starts the server. @throws Refusal when PostgreSQL is not installed */
export async function startDatabase(): Promise<BenchDatabase> {
  const programs = findPostgres();
  if (programs === undefined) {
    throw new Refusal('no PostgreSQL server: install it, on Debian with apt-get install postgresql');
  }
  const countsStatements = hasStatementCounts(programs);
  const server = await startPostgres('bench-postgres', [...always, ...(countsStatements ? counting : [])]);
  const adminUrl = new URL(server.url);
  adminUrl.username = 'postgres';
  const admin = new pg.Client({ connectionString: adminUrl.href });
  const stop = async (): Promise<void> => {
    await admin.end().catch(() => undefined);
    await server.stop();
  };
  try {
    await admin.connect();
    if (countsStatements) await admin.query('CREATE EXTENSION pg_stat_statements');
  } catch (error) {
    await stop();
    throw error;
  }
  const { url, version } = server;
  return { url, adminUrl: adminUrl.href, version, programs, countsStatements, admin, stop };
}
