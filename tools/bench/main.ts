import { mkdtempSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { inside } from '../setup/paths.mjs';
import { busy, ok, runMain, say } from '../setup/say.mjs';
import { type CohortMeasurement, measureCohort } from './cohort/measure-cohort.ts';
import { type BenchCourse, findCourse } from './data/course.ts';
import { generate } from './data/generate.ts';
import { startApi } from './environment/api.ts';
import { buildApi } from './environment/build.ts';
import { stopChildren } from './environment/child.ts';
import { type BenchDatabase, startDatabase } from './environment/database.ts';
import { runPgbench } from './limits/run-pgbench.ts';
import { startBareServer } from './limits/start-bare-server.ts';
import { measureAll } from './measure/measure-all.ts';
import { apiSubjects, limitSubjects } from './measure/subjects.ts';
import { type Options, readOptions, usage } from './options.ts';
import { judge } from './report/goals.ts';
import { print } from './report/print.ts';
import { readProfile } from './report/profile.ts';
import { type Report, save } from './report/report.ts';

const pool = 10;

/** A cohort is a page to come; that it cannot be read must not cost the rest of the run. */
async function cohortOf(
  database: BenchDatabase,
  course: BenchCourse,
  options: Options,
  skipped: string[],
): Promise<CohortMeasurement | undefined> {
  if (options.only.length > 0 && !options.only.includes('cohort')) return undefined;
  busy('reading the progress of cohorts');
  try {
    return await measureCohort(database, pool, course, options.learners);
  } catch (error) {
    skipped.push(`cohort: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

async function bench(options: Options, database: BenchDatabase): Promise<Report> {
  const profiles = options.profile ? mkdtempSync(inside('.trin/profile-')) : undefined;
  const profiling = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [];
  const started = performance.now();
  busy('starting the API: it migrates and publishes the courses');
  const api = await startApi(database.url, pool, profiling);
  const course = await findCourse(api.port);
  ok(`course ${course.id}: ${course.lessons.length} lessons, ${course.quizzes.length} quizzes`);
  const question = await generate(database, api.port, course, options);
  const bare = await startBareServer(database.url, pool);
  const skipped: string[] = [];
  const subjects = [...limitSubjects(bare), ...apiSubjects({ port: api.port, pid: api.child.pid }, course, question)];
  const prepared = (performance.now() - started) / 1000;
  const { measurements, runs } = await measureAll(subjects, options, { ...options, database }, skipped);
  await api.child.stop();
  if (profiles) say(`\n${readProfile(profiles, prepared)}\n(${profiles})`);
  const cohort = await cohortOf(database, course, options, skipped);
  const pgbench = options.only.length > 0 ? [] : await runPgbench(database, options, skipped);
  if (!database.countsStatements) skipped.push('SQL per request: the server has no pg_stat_statements');
  const { learners, progressRows, seconds, small } = options;
  const about = { learners, progressRows, seconds, small, pool, processors: availableParallelism() };
  const when = { at: new Date().toISOString(), node: process.versions.node, postgres: database.version };
  return {
    about: { ...when, ...about },
    measurements,
    runs,
    pgbench,
    cohort,
    goals: judge(measurements, cohort),
    skipped,
  };
}

await runMain(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    say(usage);
    return 0;
  }
  await buildApi();
  const database = await startDatabase();
  const stop = async (): Promise<void> => {
    await stopChildren();
    await database.stop();
  };
  const stopped = new AbortController();
  const interrupted = (): void => {
    stopped.abort();
    void stop().finally(() => process.exit(130));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const report = await bench(options, database);
    print(report);
    say(`\nKept in ${save(report)}`);
    return 0;
  } catch (error) {
    // What was under way when somebody stopped the run failed for that reason alone.
    if (stopped.signal.aborted) return 130;
    throw error;
  } finally {
    await stop();
  }
});
