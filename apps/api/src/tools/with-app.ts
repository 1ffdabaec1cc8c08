import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppConfig, readConfig } from '@trin/core-api';
import { createApp, type RunningApp } from '../create-app.js';

/** Runs a check on a fresh embedded database that is thrown away afterwards. */
export async function withApp(work: (running: RunningApp, config: AppConfig) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'trin-check-'));
  const config = readConfig({ DATA_DIR: directory, LOG_LEVEL: 'error', DEMO: 'true' });
  try {
    const running = await createApp(config);
    await work(running, config).finally(() => running.close());
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
