import { inside } from '../../setup/paths.mjs';
import { startChild } from '../environment/child.ts';
import type { BenchDatabase } from '../environment/database.ts';
import { goLine, type Job, Outcome, warmLine } from '../load/job.ts';
import { machineUsage, othersBetween } from './machine-usage.ts';
import type { Subject } from './subject.ts';
import { untilIdle, usageOf } from './process-usage.ts';

/** One subject at one number of connections, measured once. */
export interface Run extends Outcome {
  readonly name: string;
  readonly connections: number;
  readonly perSecond: number;
  /** Processor seconds of the server process per 1,000. */
  readonly cpuPerThousand: number | undefined;
  /** How busy the load process was, 1 being one whole processor. */
  readonly loadCpu: number;
  /** How many processors programs kept busy that have nothing to do with the benchmark. */
  readonly others: number | undefined;
  readonly rssMb: number | undefined;
}

/** What is the same in all measurements of a run. */
export interface MeasureSettings {
  readonly database: BenchDatabase;
  readonly warmSeconds: number;
  readonly seconds: number;
  readonly learners: number;
}

// Further apart than any run sends requests, so that revisions rise from run to run.
const numbersPerRun = 1_000_000;
let runs = 0;

/** What the load process is told to do. */
export const jobOf = ({ server, work }: Subject, connections: number, settings: MeasureSettings): Job => ({
  port: server.port,
  connections,
  warmSeconds: settings.warmSeconds,
  seconds: settings.seconds,
  learners: settings.learners,
  from: numbersPerRun * runs++,
  work,
});

/** Warms up, then measures what the load sees and what the server process used meanwhile. */
export async function measure(subject: Subject, connections: number, settings: MeasureSettings): Promise<Run> {
  const { pid } = subject.server;
  const load = startChild('load', inside('tools/bench/load/load.ts'));
  try {
    load.send(JSON.stringify(jobOf(subject, connections, settings)));
    if ((await load.nextLine()) !== warmLine) throw new Error('the load process did not warm up');
    // What the warm-up left unfinished is not part of what is measured.
    await untilIdle(pid);
    const [before, machineBefore] = [usageOf(pid), machineUsage()];
    load.send(goLine);
    const outcome = Outcome.parse(JSON.parse(await load.nextLine()));
    const [after, machineAfter] = [usageOf(pid), machineUsage()];
    const cpu = before && after && after.cpuSeconds - before.cpuSeconds;
    return {
      ...outcome,
      name: subject.name,
      connections,
      perSecond: outcome.count === 0 ? 0 : outcome.count / outcome.seconds,
      cpuPerThousand: cpu === undefined || outcome.count === 0 ? undefined : (cpu / outcome.count) * 1000,
      loadCpu: outcome.count === 0 ? 0 : outcome.cpuSeconds / outcome.seconds,
      others: othersBetween(machineBefore, machineAfter, outcome.seconds),
      rssMb: after?.rssMb,
    };
  } finally {
    await load.stop();
  }
}
