import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { inside } from '../../setup/paths.mjs';
import { idOf } from '../data/ids.ts';
import { learnerOf } from '../load/fill.ts';
import { Latencies } from '../load/latencies.ts';
import { nextLine } from '../load/next-line.ts';
import { CohortJob, type CohortOutcome } from './cohort-job.ts';

// No route reads a cohort's progress yet: this process builds the application out of its build, listens nowhere, and
// calls the very function that every page reads progress through.
type Method = (...values: readonly unknown[]) => unknown;

/** A member of something whose type only its build knows. @throws Error when there is no such function */
function method(owner: unknown, name: string): Method {
  const member: unknown = typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
  if (typeof member !== 'function') throw new Error(`the build has no ${name}`);
  return (...values): unknown => Reflect.apply(member, owner, values);
}

const built = async (...path: string[]): Promise<unknown> => {
  const module: unknown = await import(pathToFileURL(inside(...path)).href);
  return module;
};

const input = createInterface({ input: process.stdin });
const job = CohortJob.parse(JSON.parse(await nextLine(input)));

await built('node_modules', 'reflect-metadata', 'Reflect.js');
const config = method(await built('libs/core/api/dist/index.js'), 'readConfig')(process.env);
const running = await method(await built('apps/api/dist/create-app.js'), 'createApp')(config);
try {
  const learning = await built('libs/learning/api/dist/progress/progress-reader.js');
  const app: unknown = Reflect.get(Object(running), 'app');
  const reader = method(app, 'get')(Reflect.get(Object(learning), 'ProgressReader'), { strict: false });
  const read = method(reader, 'forLearners');
  const latencies = new Latencies();
  const warm = 20;
  for (let round = -warm; round < job.rounds; round += 1) {
    const first = (round + warm) * job.size;
    const ids = Array.from({ length: job.size }, (_, k) => idOf('learner', learnerOf(first + k, job.learners)));
    const began = performance.now();
    const found = await read(ids, job.courseId);
    if (round >= 0) latencies.add(performance.now() - began);
    if (!Array.isArray(found) || found.length !== job.size) throw new Error('not everybody was found');
  }
  console.log(JSON.stringify({ size: job.size, rounds: job.rounds, ...latencies.summary() } satisfies CohortOutcome));
} finally {
  await method(running, 'close')();
  input.close();
}
