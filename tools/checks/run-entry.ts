import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './report.ts';

export interface EntryResult {
  readonly ok: boolean;
  readonly output: string;
  readonly problems: readonly string[];
}

/** Runs one of the API's own tools out of its build. */
export function runApiTool(name: string): EntryResult {
  const entry = `apps/api/dist/tools/${name}.js`;
  if (!existsSync(join(root, entry))) {
    return { ok: false, output: '', problems: [`${entry}: not built; run npm run build first`] };
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--enable-source-maps', entry], {
    cwd: root,
    encoding: 'utf8',
    timeout: 5 * 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  const ok = status === 0;
  return { ok, output: stdout, problems: ok ? [] : [`${entry} ended with ${status ?? 'a timeout'}`, stderr, stdout] };
}
