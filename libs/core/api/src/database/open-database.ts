import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DataSourceOptions } from 'typeorm';
import type { AppConfig } from '../config/app-config.js';
import { lockDataDirectory } from './data-directory-lock.js';
import { pgOverPglite } from './pglite-driver.js';
import { pgWithPreparedStatements } from './prepared-statements.js';
import { SnakeNamingStrategy } from './snake-naming.strategy.js';

/** Every entity and migration of the composed application. */
export interface Schema {
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => object)[];
}

export interface OpenDatabase {
  readonly options: DataSourceOptions;
  /** Closes what TypeORM does not own; call it after the data source is destroyed. */
  readonly close: () => Promise<void>;
  readonly embedded: boolean;
}

const statementTimeoutMs = 15_000;
const base = (schema: Schema) => ({
  type: 'postgres' as const,
  entities: [...schema.entities],
  migrations: [...schema.migrations],
  migrationsRun: true,
  migrationsTransactionMode: 'each' as const,
  synchronize: false,
  installExtensions: false,
  namingStrategy: new SnakeNamingStrategy(),
  logging: false as const,
});

/**
 * Opens the database that the configuration names: a PostgreSQL server, or the embedded one in the data
 * directory. Both run the same migrations. Statements are given 15 s, waiting for a lock 5 s, a forgotten
 * transaction 30 s, so that one slow query cannot hold up everybody.
 */
export async function openDatabase(config: AppConfig, schema: Schema): Promise<OpenDatabase> {
  if (config.databaseUrl) {
    return {
      embedded: false,
      close: () => Promise.resolve(),
      options: {
        ...base(schema),
        url: config.databaseUrl,
        driver: pgWithPreparedStatements(),
        poolSize: config.databasePool,
        connectTimeoutMS: 10_000,
        applicationName: 'trin',
        extra: {
          statement_timeout: statementTimeoutMs,
          lock_timeout: 5_000,
          idle_in_transaction_session_timeout: 30_000,
        },
      },
    };
  }
  const { PGlite } = await import('@electric-sql/pglite');
  const directory = resolve(config.dataDir, 'postgres');
  mkdirSync(resolve(config.dataDir), { recursive: true });
  const unlock = lockDataDirectory(resolve(config.dataDir));
  const database = await PGlite.create(join(directory));
  return {
    embedded: true,
    options: { ...base(schema), driver: pgOverPglite(database), connectTimeoutMS: 15_000 },
    close: async () => {
      await database.close();
      unlock();
    },
  };
}
