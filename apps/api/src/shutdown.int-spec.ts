import { getDataSourceToken } from '@nestjs/typeorm';
import { readConfig } from '@trin/core-api';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { createApp, type RunningApp } from './create-app.js';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('stopping', () => {
  const directory = mkdtempSync(join(tmpdir(), 'trin-stop-'));
  let running: RunningApp;
  beforeAll(async () => {
    const config = readConfig({ NODE_ENV: 'test', DEMO: 'true', DATA_DIR: directory, LOG_LEVEL: 'error' });
    running = await createApp(config);
    await running.app.listen(0, '127.0.0.1');
  }, 120_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('answers what was asked before it, then takes no more', async () => {
    const url = `${await running.app.getUrl()}/api/health/ready`;
    // Who holds the only connection makes everybody else slow.
    const held = running.app.get<DataSource>(getDataSourceToken()).transaction(() => pause(1_500));
    await pause(100);
    const slow = fetch(url);
    await pause(300);
    const closed = running.close();
    expect((await slow).status).toBe(200);
    await held;
    await closed;
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});
