import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  type AppConfig,
  assertDatabaseReachable,
  configureHttp,
  createAdapter,
  createLogger,
  type OpenDatabase,
  openDatabase,
} from '@trin/core-api';
import { AppModule } from './app.module.js';
import { appSchema } from './database/app-schema.js';
import { setUpApiDocs } from './docs/api-docs.js';
import { serveWeb } from './web/serve-web.js';

const webRoot = fileURLToPath(new URL('../../web/dist/browser', import.meta.url));

export interface RunningApp {
  readonly app: NestFastifyApplication;
  readonly database: OpenDatabase;
  /** Finishes running requests and jobs, then closes the database. */
  close(): Promise<void>;
}

/** Opens the database, migrates it and builds the application, ready to listen. */
export async function createApp(config: AppConfig): Promise<RunningApp> {
  await assertDatabaseReachable(config);
  const database = await openDatabase(config, appSchema);
  try {
    const logger = createLogger(config.logLevel);
    const app = await NestFactory.create<NestFastifyApplication>(
      AppModule.with({ config, database, logger }),
      createAdapter(config),
      {
        logger: ['error', 'warn'],
        abortOnError: false,
      },
    );
    await configureHttp(app, config);
    setUpApiDocs(app);
    await serveWeb(app, webRoot);
    await app.init();
    const close = async (): Promise<void> => {
      await app.close();
      await database.close();
    };
    return { app, database, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}
