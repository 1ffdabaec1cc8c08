import { busy, say } from '../../setup/say.mjs';
import type { Options } from '../options.ts';
import { countPerRequest } from './count-statements.ts';
import { jobOf, measure, type MeasureSettings, type Run } from './measure.ts';
import { probe } from './probe.ts';
import type { CountedStatement, StatementCounts } from './statements.ts';
import type { Subject } from './subject.ts';

/** One subject at one number of connections: the run that counts, and what it asks of the database. */
export interface Measurement extends Run {
  readonly statements: number | undefined;
  readonly transactionCommands: number | undefined;
  readonly byStatement: readonly CountedStatement[];
}

/** What was measured, and every single run. */
export interface Measured {
  readonly measurements: readonly Measurement[];
  readonly runs: readonly Run[];
}

const warmConnections = 16;

/** Measures one subject after the other, never two at once. What does not answer as it should is told and left out. */
export async function measureAll(
  subjects: readonly Subject[],
  { only, connections, rounds }: Options,
  settings: MeasureSettings,
  skipped: string[],
): Promise<Measured> {
  const chosen = subjects.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)));
  const counts = new Map<string, StatementCounts | undefined>();
  busy('counting statements, one request at a time');
  for (const subject of chosen) {
    const refusal = await probe(subject, settings.learners);
    if (refusal !== undefined) skipped.push(`${subject.name}: ${refusal}`);
    else counts.set(subject.name, await countPerRequest(settings.database, jobOf(subject, 1, settings)));
  }
  const answering = chosen.filter(({ name }) => counts.has(name));
  const runs: Run[] = [];
  busy('running everything once, so that nothing is measured before it is compiled');
  for (const subject of answering) await measure(subject, warmConnections, settings);
  for (let round = 1; round <= rounds; round += 1) {
    for (const subject of answering) {
      busy(`${subject.name}, at ${connections.join(', ')} connections (round ${round} of ${rounds})`);
      for (const count of connections) runs.push(await measure(subject, count, settings));
    }
  }
  say('');
  const measurements = answering.flatMap(({ name }) =>
    connections.flatMap((count) => {
      const run = leastDisturbed(runs.filter((r) => r.name === name && r.connections === count));
      const sql = counts.get(name);
      const { statements, transactionCommands } = sql ?? {};
      return run ? [{ ...run, statements, transactionCommands, byStatement: sql?.byStatement ?? [] }] : [];
    }),
  );
  return { measurements, runs };
}

/** Of several runs of the same, the one while which other programs took least of the machine. */
export function leastDisturbed(runs: readonly Run[]): Run | undefined {
  return runs.toSorted((a, b) => (a.others ?? 0) - (b.others ?? 0))[0];
}
