import 'reflect-metadata';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { withApp } from './with-app.js';

/**
 * The database may keep rules that entities do not name (foreign keys, checks, indices by expression or for one
 * query). That entities lack them is no drift; a column, a key or a table that differs is.
 */
const isRuleOfTheDatabase = (query: string): boolean =>
  query.startsWith('DROP INDEX ') || /^ALTER TABLE "\w+" DROP CONSTRAINT "\w+"$/.test(query);

await withApp(async ({ app }) => {
  const dataSource = app.get<DataSource>(getDataSourceToken());
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  const drift = upQueries.filter(({ query }) => !isRuleOfTheDatabase(query));
  for (const { query } of drift) process.stderr.write(`${query}\n`);
  process.stdout.write(`migrations and entities: ${drift.length === 0 ? 'ok' : `${drift.length} differences`}\n`);
  process.exitCode = drift.length === 0 ? 0 : 1;
});
