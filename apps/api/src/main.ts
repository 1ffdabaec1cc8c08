import 'reflect-metadata';
import { ConfigError, DatabaseUnreachable, DataDirectoryInUse } from '@trin/core-api';
import { createApp, type RunningApp } from './create-app.js';
import { environmentConfig } from './environment.config.js';
import { announce } from './announce.js';
import { seed } from './seed/seed.js';

const isReadable = (error: unknown): error is Error =>
  error instanceof ConfigError || error instanceof DatabaseUnreachable || error instanceof DataDirectoryInUse;

async function start(): Promise<void> {
  const began = performance.now();
  const config = environmentConfig();
  const running = await createApp(config);
  stopOnSignal(running);
  await seed(running.app, config);
  await running.app.listen(config.port, config.host);
  announce(config, performance.now() - began);
}

/** The first signal stops in order; a second one, sent by somebody who cannot wait, at once. */
function stopOnSignal(running: RunningApp): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    void running.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

const portTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

start().catch((error: unknown) => {
  const message = isReadable(error)
    ? error.message
    : portTaken(error)
      ? 'PORT: the port is taken by another program; stop it, or set another PORT'
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`Trin cannot start.\n${message}\n`);
  process.exit(1);
});
