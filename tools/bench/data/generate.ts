import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { busy, ok, seconds } from '../../setup/say.mjs';
import type { BenchDatabase } from '../environment/database.ts';
import { type AskedQuestion, answerTo, StartedAttempt } from '../load/answers.ts';
import * as attempts from './attempts.ts';
import type { BenchCourse } from './course.ts';
import { idOf, tokenOf } from './ids.ts';
import * as people from './people.ts';

/** How much is made. */
export interface Amounts {
  readonly learners: number;
  readonly progressRows: number;
}

/** Sign-in of every learner that is made; the benchmark's server is reached from this machine only. */
export const password = 'en-meget-lang-adgangskode-til-maaling';
// As the product hashes: the cost of a sign-in is the cost of this.
const hashStrength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The question of the open attempts that is answered, and an answer to it. */
export interface OpenQuestion {
  readonly id: string;
  readonly value: object;
}

/** Fills the database, the same every time. @returns the question that the open attempts ask first */
export async function generate(
  database: BenchDatabase,
  port: number,
  course: BenchCourse,
  { learners, progressRows }: Amounts,
): Promise<OpenQuestion> {
  busy(`making ${learners} learners and ${progressRows} rows of progress`);
  const started = Date.now();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const run = (sql: string, values: unknown[] = []): Promise<pg.QueryResult> => client.query(sql, values);
  const [open, closed] = [course.quizzes[0]?.quizId, (course.quizzes[1] ?? course.quizzes[0])?.quizId];
  const units = course.units.map(({ id }) => id);
  try {
    await run(people.insertLearners, [learners, await hash(password, hashStrength)]);
    await run(people.insertSessions, [learners]);
    await run(people.insertEnrolments, [learners, course.id, course.lessons[0]?.id]);
    await run(people.insertPastEnrolments, [learners]);
    await run(people.insertProgress, [learners, units, course.units.map(({ kind }) => kind === 'lesson')]);
    await run(people.insertPastProgress, [learners, units.length, Math.round(progressRows / learners)]);
    await run(people.insertBlockResponses, [learners, units]);
    await run(people.insertNotes, [learners, units]);
    await run(attempts.insertOpenAttempts, [learners, open]);
    const questions = await askedIn(port);
    if (closed !== open) {
      await run(attempts.insertClosedAttempts, [learners, closed]);
      const values = questions.map((question) => JSON.stringify(answerTo(question)));
      await run(attempts.insertClosedAnswers, [learners, questions.map(({ id }) => id), values]);
    }
    for (const statement of attempts.createNotes) await run(statement);
    await run(attempts.insertNotes, [learners]);
    const [first] = questions;
    if (!first) throw new Error('the quiz asks nothing');
    return { id: first.id, value: answerTo(first) };
  } finally {
    await client.end();
    await database.admin.query('VACUUM (ANALYZE)');
    await database.admin.query('CHECKPOINT');
    ok(`data made (${seconds(started)}), ${await sizeOf(database)}`);
  }
}

/** What the open attempts ask, as the API tells the first learner. */
async function askedIn(port: number): Promise<AskedQuestion[]> {
  const path = `/api/attempts/${idOf('attempt', 0)}`;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie: `trin=${tokenOf(0)}` } });
  if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
  return StartedAttempt.parse(await response.json()).questions.map(({ question }) => question);
}

async function sizeOf({ admin }: BenchDatabase): Promise<string> {
  const { rows } = await admin.query<{ size: string; rows: string }>(
    `SELECT pg_size_pretty(pg_database_size('trin')) AS size, count(*) AS rows FROM unit_progress`,
  );
  return `${rows[0]?.rows ?? '?'} rows of progress, ${rows[0]?.size ?? '?'}`;
}
