import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BenchDatabase } from './database.ts';

const execFileAsync = promisify(execFile);
// Sixty-four sign-ins at the server take a while of their own.
const leastSeconds = 3;

/** What PostgreSQL's own benchmark says of one run. */
export interface PgbenchResult {
  readonly connections: number;
  readonly perSecond: number;
  readonly meanMs: number;
}

/** PostgreSQL's built-in scripts that are run: one look-up by key; one small writing transaction. */
export const pgbenchScripts = { select: 'select-only', update: 'simple-update' } as const;

/** PostgreSQL's own benchmark on the same server; undefined when the program is missing. */
export async function preparePgbench(database: BenchDatabase, scale: number): Promise<Pgbench | undefined> {
  const program = join(database.programs, 'pgbench');
  if (!existsSync(program)) return undefined;
  await database.admin.query('CREATE DATABASE pgbench');
  const pgbench = new Pgbench(program, new URL(database.adminUrl));
  await pgbench.run(['-i', '-q', '-s', String(scale)]);
  return pgbench;
}

/** The prepared benchmark. */
export class Pgbench {
  private readonly program: string;
  private readonly url: URL;

  constructor(program: string, url: URL) {
    this.program = program;
    this.url = url;
  }

  async measure(script: string, connections: number, seconds: number): Promise<PgbenchResult> {
    const out = await this.run([
      '-n',
      '-b',
      script,
      '-c',
      String(connections),
      '-T',
      String(Math.max(leastSeconds, Math.ceil(seconds))),
    ]);
    return {
      connections,
      perSecond: numberIn(out, /^tps = ([\d.]+)/m),
      meanMs: numberIn(out, /latency average = ([\d.]+) ms/),
    };
  }

  async run(args: readonly string[]): Promise<string> {
    const { hostname, port, username, password } = this.url;
    const { stdout } = await execFileAsync(
      this.program,
      ['-h', hostname, '-p', port, '-U', username, ...args, 'pgbench'],
      {
        env: { PATH: process.env['PATH'], PGPASSWORD: password },
        timeout: 120_000,
      },
    );
    return stdout;
  }
}

function numberIn(text: string, pattern: RegExp): number {
  const found = Number(pattern.exec(text)?.[1]);
  if (Number.isNaN(found)) throw new Error(`pgbench said something else: ${text}`);
  return found;
}
