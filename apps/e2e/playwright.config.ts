import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') done(address.port);
        else fail(new Error('no free port'));
      });
    });
  });

/** The first process that reads this file chooses; the workers, which read it again, take what it chose. */
async function chooseOnce(name: string, choose: () => string | Promise<string>): Promise<string> {
  return (process.env[name] ??= await choose());
}

const port = await chooseOnce('TRIN_E2E_PORT', async () => String(await freePort()));
const dataDir = await chooseOnce('TRIN_E2E_DATA', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trin-e2e-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
});
const address = `http://127.0.0.1:${port}`;
const repository = join(import.meta.dirname, '../..');

export default defineConfig({
  testDir: './journeys',
  outputDir: './test-results',
  reporter: [['list']],
  // The journeys share one product and its embedded database, as people do; they do not wait for luck.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `exec "${process.execPath}" --enable-source-maps apps/api/dist/main.js`,
    cwd: repository,
    url: `${address}/api/health/ready`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'pipe',
    stderr: 'pipe',
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
    },
  },
});
