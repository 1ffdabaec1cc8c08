import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { table } from './table.ts';

const Profile = z.object({
  nodes: z.array(
    z.object({
      id: z.int(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.int() }),
    }),
  ),
  samples: z.array(z.int()),
  timeDeltas: z.array(z.int()),
});

interface Share {
  readonly name: string;
  readonly share: number;
}
const idle = new Set(['(idle)', '(program)', '(root)']);
const rows = 25;

/** Whose code it is: a package, a part of Trin, or the run-time itself. */
export function ownerOf(url: string, functionName: string): string {
  const trin = /\/(?:libs|apps)\/(.+?)\/dist\//.exec(url);
  if (trin?.[1] !== undefined) return `trin ${trin[1]}`;
  const npm = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url);
  if (npm?.[1] !== undefined) return npm[1];
  return functionName === '(garbage collector)' ? functionName : url.startsWith('node:') ? url : 'native';
}

/**
 * Where the processor time of a profiled process went: by owner, and by function.
 * @param afterSeconds leaves out what was before: starting is not what is measured
 */
export function readProfile(folder: string, afterSeconds: number): string {
  const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'));
  if (file === undefined) return 'no profile was written';
  const { nodes, samples, timeDeltas } = Profile.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const owners = new Map<string, number>();
  const functions = new Map<string, number>();
  let busy = 0;
  let passed = 0;
  samples.forEach((id, i) => {
    const frame = frames.get(id);
    const time = timeDeltas[i] ?? 0;
    passed += time;
    if (!frame || passed < afterSeconds * 1e6 || idle.has(frame.functionName)) return;
    busy += time;
    const owner = ownerOf(frame.url, frame.functionName);
    const place = `${frame.functionName || '(anonymous)'}  ${owner} ${frame.url.split('/').at(-1) ?? ''}:${frame.lineNumber + 1}`;
    owners.set(owner, (owners.get(owner) ?? 0) + time);
    functions.set(place, (functions.get(place) ?? 0) + time);
  });
  const top = (times: ReadonlyMap<string, number>): Share[] =>
    [...times]
      .map(([name, time]) => ({ name, share: time / busy }))
      .sort((a, b) => b.share - a.share)
      .slice(0, rows);
  const show = (heading: string, times: ReadonlyMap<string, number>): string =>
    table(
      [
        { heading, show: ({ name }) => name },
        { heading: 'self', show: ({ share }) => `${(share * 100).toFixed(1)} %` },
      ],
      top(times),
    );
  return `${show('whose code the API was busy in', owners)}\n\n${show('which function', functions)}`;
}
