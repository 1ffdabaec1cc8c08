import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';

const repository = join(import.meta.dirname, '../../..');

/** The product in a process and a data folder of its own, for journeys in which it is killed. */
export class OwnServer {
  private process: ChildProcess | undefined;

  private constructor(
    readonly address: string,
    private readonly port: string,
    private readonly dataDir: string,
  ) {}

  static async start(): Promise<OwnServer> {
    const port = await freePort();
    const server = new OwnServer(`http://127.0.0.1:${port}`, port, await mkdtemp(join(tmpdir(), 'trin-e2e-own-')));
    await server.startAgain();
    return server;
  }

  async startAgain(): Promise<void> {
    const { address, port, dataDir } = this;
    this.process = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], {
      cwd: repository,
      stdio: 'inherit',
      env: {
        NODE_ENV: 'development',
        DEMO: 'true',
        HOST: '127.0.0.1',
        PORT: port,
        PUBLIC_URL: address,
        DATA_DIR: dataDir,
        LOG_LEVEL: 'warn',
        DATABASE_URL: '',
        SMTP_URL: '',
        PATH: '/usr/local/bin:/usr/bin:/bin',
      },
    });
    await expect.poll(() => isReady(address), { message: 'the own server is ready', timeout: 120_000 }).toBe(true);
  }

  /** As when the power goes: no signal that it could answer. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  async remove(): Promise<void> {
    await this.end('SIGTERM');
    await rm(this.dataDir, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const running = this.process;
    this.process = undefined;
    if (running?.exitCode !== null) return;
    const exited = once(running, 'exit');
    running.kill(signal);
    await exited;
  }
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/api/health/ready`)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return String(address.port);
}
