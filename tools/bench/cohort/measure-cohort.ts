import { inside } from '../../setup/paths.mjs';
import type { BenchCourse } from '../data/course.ts';
import { apiEnvironment } from '../environment/api.ts';
import { startChild } from '../environment/child.ts';
import type { BenchDatabase } from '../environment/database.ts';
import { freePort } from '../environment/ports.ts';
import { countStatements, resetStatements } from '../measure/statements.ts';
import { type CohortJob, CohortOutcome } from './cohort-job.ts';

/** The outcome with the part of it that the database took, where it counts that. */
export interface CohortMeasurement extends CohortOutcome {
  readonly databaseMs: number | undefined;
}

/** Reads the progress of cohorts, each of other learners. */
export async function measureCohort(
  database: BenchDatabase,
  pool: number,
  course: BenchCourse,
  learners: number,
): Promise<CohortMeasurement> {
  const env = await apiEnvironment(database.url, pool, await freePort());
  const child = startChild('cohort', inside('tools/bench/cohort/read-progress.ts'), { env });
  try {
    await resetStatements(database);
    const job: CohortJob = { courseId: course.id, size: Math.min(500, learners), learners, rounds: 200 };
    child.send(JSON.stringify(job));
    const outcome = CohortOutcome.parse(JSON.parse(await child.nextLine()));
    const counts = await countStatements(database);
    const read = counts?.byStatement.find(({ query }) => query.includes('json_build_array'));
    return { ...outcome, databaseMs: read?.meanMs };
  } finally {
    await child.stop();
  }
}
