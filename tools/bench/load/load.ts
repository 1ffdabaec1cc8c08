import { createInterface } from 'node:readline';
import { hammer, type RunOutcome } from './hammer.ts';
import { goLine, Job, type Outcome, warmLine } from './job.ts';
import { nextLine } from './next-line.ts';
import { takeQuizzes } from './round-trip.ts';

// The load process: a job on its input, a warm-up, a pause until it is told to go, the outcome on its output. It is a
// process of its own so that its work is not counted as the server's.
const input = createInterface({ input: process.stdin });

const job = Job.parse(JSON.parse(await nextLine(input)));
let n = job.from;
const next = (): number => n++;
const run = (seconds: number): Promise<RunOutcome> =>
  job.work.kind === 'requests'
    ? hammer(job, job.work.template, seconds, next)
    : takeQuizzes(job, job.work.start, job.work.questions, seconds, next);

await run(job.warmSeconds);
const go = nextLine(input);
console.log(warmLine);
if ((await go) === goLine) {
  const before = process.cpuUsage();
  const outcome = await run(job.seconds);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ ...outcome, cpuSeconds: (user + system) / 1e6 } satisfies Outcome));
}
input.close();
