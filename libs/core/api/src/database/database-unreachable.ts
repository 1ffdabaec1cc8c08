import pg from 'pg';
import type { AppConfig } from '../config/app-config.js';

/** A host of several addresses fails with one error for each, and no message of its own. */
const reasonOf = (error: unknown): string =>
  error instanceof AggregateError
    ? error.errors.map(reasonOf).join('; ')
    : typeof error === 'object' && error !== null && 'message' in error
      ? String(error.message)
      : String(error);

/** The database server does not answer, or does not let us in; `message` is one readable line. */
export class DatabaseUnreachable extends Error {
  constructor(error: unknown) {
    super(`DATABASE_URL: the database cannot be reached: ${reasonOf(error)}`);
  }
}

/** Knocks at the server that the configuration names, before anything is built upon it. @throws DatabaseUnreachable */
export async function assertDatabaseReachable(config: AppConfig): Promise<void> {
  if (config.databaseUrl === undefined) return;
  const client = new pg.Client({ connectionString: config.databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseUnreachable(error);
  }
  await client.end();
}
