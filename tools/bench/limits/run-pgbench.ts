import { busy } from '../../setup/say.mjs';
import type { BenchDatabase } from '../environment/database.ts';
import { type PgbenchResult, pgbenchScripts, preparePgbench } from '../environment/pgbench.ts';
import type { Options } from '../options.ts';

/** What the database alone can do, with as many connections as the API was asked over. */
export async function runPgbench(
  database: BenchDatabase,
  { small, connections, seconds }: Options,
  skipped: string[],
): Promise<(PgbenchResult & { readonly name: string })[]> {
  busy('measuring the database alone');
  const pgbench = await preparePgbench(database, small ? 1 : 10);
  if (!pgbench) {
    skipped.push('pgbench: the server came without it');
    return [];
  }
  const results: (PgbenchResult & { readonly name: string })[] = [];
  for (const name of Object.values(pgbenchScripts)) {
    for (const count of connections) results.push({ name, ...(await pgbench.measure(name, count, seconds)) });
  }
  return results;
}
