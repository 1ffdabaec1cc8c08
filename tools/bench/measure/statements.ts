import * as z from 'zod';
import type { BenchDatabase } from '../environment/database.ts';

/** One statement and how often it ran. */
export interface CountedStatement {
  readonly query: string;
  readonly calls: number;
  readonly meanMs: number;
}

/** What the database did, apart from what the API does by itself from time to time. */
export interface StatementCounts {
  readonly statements: number;
  /** BEGIN, COMMIT and ROLLBACK. */
  readonly transactionCommands: number;
  readonly byStatement: readonly CountedStatement[];
}

const Row = z.object({ query: z.string(), calls: z.coerce.number(), mean: z.number() });
const transactionCommand = /^\s*(BEGIN|START TRANSACTION|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b/i;
/** The look into the outbox, which stands between a BEGIN and a COMMIT of its own. */
const outboxLook = /^\s*WITH due AS/i;
const housekeeping = /\bpgboss\b|current_version_id IS NOT NULL|health/i;

/** Sets all counts to zero. */
export async function resetStatements({ admin, countsStatements }: BenchDatabase): Promise<void> {
  if (countsStatements) await admin.query('SELECT pg_stat_statements_reset()');
}

/** What the application's own connections ran since the counts were set to zero. */
export async function countStatements(database: BenchDatabase): Promise<StatementCounts | undefined> {
  if (!database.countsStatements) return undefined;
  const { rows } = await database.admin.query<Record<string, unknown>>(
    `SELECT s.query, sum(s.calls) AS calls, avg(s.mean_exec_time) AS mean
       FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
      WHERE r.rolname = 'trin' GROUP BY s.query ORDER BY 2 DESC`,
  );
  return sortOut(rows.map((row) => Row.parse(row)));
}

/** Tells statements of requests from transaction commands and from what runs without a request. */
export function sortOut(rows: readonly z.infer<typeof Row>[]): StatementCounts {
  const callsOf = (matching: RegExp): number =>
    rows.filter(({ query }) => matching.test(query)).reduce((sum, { calls }) => sum + calls, 0);
  const own = rows.filter(
    ({ query }) => !transactionCommand.test(query) && !outboxLook.test(query) && !housekeeping.test(query),
  );
  return {
    statements: own.reduce((sum, { calls }) => sum + calls, 0),
    transactionCommands: Math.max(0, callsOf(transactionCommand) - 2 * callsOf(outboxLook)),
    byStatement: own.slice(0, 20).map(({ query, calls, mean }) => ({
      query: query.replace(/\s+/g, ' ').slice(0, 500),
      calls,
      meanMs: mean,
    })),
  };
}
