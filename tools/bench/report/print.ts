import { say } from '../../setup/say.mjs';
import type { PgbenchResult } from '../environment/pgbench.ts';
import type { Measurement } from '../measure/measure-all.ts';
import type { GoalResult } from './goals.ts';
import type { Report } from './report.ts';
import { type Column, shown, table } from './table.ts';

const measured: readonly Column<Measurement>[] = [
  { heading: 'what', show: ({ name }) => name },
  { heading: 'conn', show: ({ connections }) => String(connections) },
  { heading: 'per s', show: ({ perSecond }) => shown(perSecond) },
  { heading: 'p50 ms', show: ({ p50 }) => shown(p50, 2) },
  { heading: 'p95 ms', show: ({ p95 }) => shown(p95, 2) },
  { heading: 'p99 ms', show: ({ p99 }) => shown(p99, 2) },
  { heading: 'errors', show: ({ errors }) => String(errors) },
  { heading: 'non-2xx', show: ({ non2xx }) => String(non2xx) },
  { heading: 'CPU s/1000', show: ({ cpuPerThousand }) => shown(cpuPerThousand, 2) },
  { heading: 'SQL', show: ({ statements }) => shown(statements, 2) },
  { heading: 'begin/commit', show: ({ transactionCommands }) => shown(transactionCommands, 2) },
  { heading: 'RSS MB', show: ({ rssMb }) => shown(rssMb, 0) },
  { heading: 'load CPU', show: ({ loadCpu }) => shown(loadCpu, 2) },
  { heading: 'others', show: ({ others }) => shown(others, 2) },
];

const pgbench: readonly Column<PgbenchResult & { readonly name: string }>[] = [
  { heading: 'pgbench on the same server', show: ({ name }) => name },
  { heading: 'conn', show: ({ connections }) => String(connections) },
  { heading: 'per s', show: ({ perSecond }) => shown(perSecond) },
  { heading: 'mean ms', show: ({ meanMs }) => shown(meanMs, 2) },
];

const verdict = ({ reached }: GoalResult): string =>
  reached === undefined ? 'not measured' : reached ? 'reached' : 'NOT reached';
const goals: readonly Column<GoalResult>[] = [
  { heading: 'goal', show: ({ goal }) => goal },
  { heading: 'measured', show: ({ values }) => values.join(' / ') },
  { heading: '', show: verdict },
];

/** Tells everything that was measured, with the words that keep it from being misread. */
export function print(report: Report): void {
  const { about, cohort, skipped } = report;
  say('');
  say(
    `PostgreSQL ${about.postgres}, commits on disk (fsync on); Node ${about.node}; ${about.processors} processors shared by ` +
      `the API, the database and the load; pool of ${about.pool}; ${about.learners} learners, ${about.progressRows} rows of ` +
      `progress; ${about.seconds} s each after a warm-up.`,
  );
  say('');
  say(table(measured, report.measurements));
  say('');
  if (report.pgbench.length > 0) say(`${table(pgbench, report.pgbench)}\n`);
  if (cohort) {
    say(
      `progress of ${cohort.size} registrations at once, in process: p50 ${shown(cohort.p50)} ms, p95 ${shown(cohort.p95)} ms,`,
    );
    say(`p99 ${shown(cohort.p99)} ms; of it in the database ${shown(cohort.databaseMs)} ms\n`);
  }
  for (const reason of skipped) say(`  not measured: ${reason}`);
  say(table(goals, report.goals));
  say('\nSQL: statements per request, without BEGIN and COMMIT. "whole quiz" counts quizzes, not requests.');
  say('A load CPU near 1.0 means that the load, not the server, could go no faster.');
  say('others: how many processors other programs kept busy meanwhile; with much of it, trust the CPU column only.');
}
