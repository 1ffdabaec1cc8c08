import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inside } from '../../setup/paths.mjs';
import { Refusal } from '../../setup/say.mjs';
import { type Child, startChild } from './child.ts';
import { freePort } from './ports.ts';

/** The built API as one process. */
export interface RunningApi {
  readonly port: number;
  readonly child: Child;
}

const patienceMs = 120_000;

/** What the API is told, the same for every process that runs it here. */
export async function apiEnvironment(databaseUrl: string, pool: number, port: number): Promise<NodeJS.ProcessEnv> {
  return {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    DEMO: 'false',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SESSION_SECRET: randomBytes(32).toString('hex'),
    // Nobody listens there: no mail leaves, whatever happens.
    SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: String(pool),
    LOG_LEVEL: 'warn',
    // Sign-in is limited per address; the learners seem to come from addresses of their own.
    TRUST_PROXY: 'true',
  };
}

const isReady = async (port: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/health/ready`)).ok;
  } catch {
    return false;
  }
};

/** Starts the API and waits until it has migrated, seeded and listens. @throws Refusal when it does not */
export async function startApi(databaseUrl: string, pool: number, nodeOptions: readonly string[]): Promise<RunningApi> {
  const port = await freePort();
  const env = await apiEnvironment(databaseUrl, pool, port);
  const child = startChild('api', inside('apps/api/dist/main.js'), {
    env,
    nodeOptions: ['--enable-source-maps', ...nodeOptions],
  });
  const end = Date.now() + patienceMs;
  while (!(await isReady(port))) {
    if (!child.isRunning() || Date.now() > end) {
      await child.stop();
      throw new Refusal(`the API did not start; see ${child.log}\n${readFileSync(child.log, 'utf8').slice(-2000)}`);
    }
    await new Promise((next) => setTimeout(next, 200));
  }
  return { port, child };
}
