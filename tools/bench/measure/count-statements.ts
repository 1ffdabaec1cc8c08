import { setTimeout } from 'node:timers/promises';
import type { BenchDatabase } from '../environment/database.ts';
import { ask, connectionsOf } from '../load/ask.ts';
import { fill } from '../load/fill.ts';
import type { Job } from '../load/job.ts';
import { takeQuizzes } from '../load/round-trip.ts';
import { countStatements, resetStatements, type StatementCounts } from './statements.ts';

const repeats = 50;
const apart = 100_000;
/** What a request left for afterwards, through the outbox, is done by then. */
const settleMs = 1_500;

/**
 * Runs the work some fifty times, one request after the other, and counts what reaches the database. Counted apart
 * from the measuring, where requests under way at its beginning and end would blur it.
 * @returns what one request, or one whole quiz, costs
 */
export async function countPerRequest(database: BenchDatabase, job: Job): Promise<StatementCounts | undefined> {
  if (!database.countsStatements) return undefined;
  // What is read once and then kept in memory is read now.
  await repeat(job);
  await setTimeout(settleMs);
  await resetStatements(database);
  const times = await repeat({ ...job, from: job.from + apart });
  await setTimeout(settleMs);
  const counts = await countStatements(database);
  return (
    counts && {
      statements: counts.statements / times,
      transactionCommands: counts.transactionCommands / times,
      byStatement: counts.byStatement.map((row) => ({ ...row, calls: row.calls / times })),
    }
  );
}

async function repeat(job: Job): Promise<number> {
  const { work } = job;
  let n = job.from;
  if (work.kind === 'round-trip') {
    const { count } = await takeQuizzes({ ...job, connections: 1 }, work.start, work.questions, 1, () => n++);
    return count;
  }
  const agent = connectionsOf(1);
  for (let time = 0; time < repeats; time += 1) await ask(agent, job.port, fill(work.template, n++, job.learners));
  agent.destroy();
  return repeats;
}
