import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { AppConfig } from '../config/app-config.js';
import { readConfig } from '../config/app-config.js';
import { newId } from '../database/new-id.js';
import { openDatabase, type OpenDatabase, type Schema } from '../database/open-database.js';
import { pgOverPglite } from '../database/pglite-driver.js';

/** Configuration of tests; single values may be set otherwise. */
export const testConfig = (changes: Readonly<Record<string, string>> = {}): AppConfig =>
  readConfig({ NODE_ENV: 'test', PUBLIC_URL: 'http://localhost:3000', LOG_LEVEL: 'silent', DEMO: 'false', ...changes });

/**
 * A database of its own for one test file: on the server of TEST_DATABASE_URL when that is set, else embedded
 * and in memory.
 */
export async function openTestDatabase(schema: Schema): Promise<OpenDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (server !== undefined && server !== '') return openOnServer(server, schema);
  const database = await openInMemory();
  const opened = await openDatabase({ ...testConfig(), databaseUrl: 'postgres://embedded' }, schema);
  const {
    url: _url,
    poolSize: _pool,
    extra: _extra,
    ...options
  } = opened.options as { url?: string; poolSize?: number; extra?: object };
  return {
    embedded: true,
    options: { ...options, driver: pgOverPglite(database) } as OpenDatabase['options'],
    close: () => database.close(),
  };
}

/** Making a database anew takes seconds of work; a copy of an empty one, kept beside other temporary files, takes none. */
async function openInMemory(): Promise<PGlite> {
  const copy = join(tmpdir(), `trin-empty-database-0.5.16.tar`);
  if (existsSync(copy)) return PGlite.create({ loadDataDir: new Blob([readFileSync(copy)]) });
  const database = await PGlite.create();
  const dump = await database.dumpDataDir('none');
  // Written aside and renamed, so that no other worker reads half of it.
  const aside = `${copy}.${process.pid}`;
  writeFileSync(aside, Buffer.from(await dump.arrayBuffer()));
  renameSync(aside, copy);
  return database;
}

async function openOnServer(server: string, schema: Schema): Promise<OpenDatabase> {
  const name = `trin_test_${newId().replaceAll('-', '')}`;
  const admin = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await admin(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const opened = await openDatabase({ ...testConfig(), databaseUrl: url.href, databasePool: 5 }, schema);
  return { ...opened, close: () => admin(`DROP DATABASE ${name} WITH (FORCE)`) };
}
