import 'reflect-metadata';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { seed } from '../seed/seed.js';
import { withApp } from './with-app.js';

/** Number of rows and a fingerprint of all rows, by table. Queues and counters of the machinery are left out. */
async function fingerprint(dataSource: DataSource): Promise<Map<string, string>> {
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN ('outbox_event', 'demo_mail', 'rate_limit') ORDER BY 1`,
  );
  const prints = new Map<string, string>();
  for (const { name } of tables) {
    const rows = await dataSource.query<{ print: string | null }[]>(
      `SELECT count(*) || ' ' || md5(string_agg(t::text, '|' ORDER BY t::text)) AS print FROM "${name}" t`,
    );
    prints.set(name, rows[0]?.print ?? 'empty');
  }
  return prints;
}

await withApp(async ({ app }, config) => {
  const dataSource = app.get<DataSource>(getDataSourceToken());
  await seed(app, config);
  const once = await fingerprint(dataSource);
  await seed(app, config);
  const twice = await fingerprint(dataSource);
  const changed = [...once].filter(([table, print]) => twice.get(table) !== print).map(([table]) => table);
  process.stdout.write(`seed run twice: ${changed.length === 0 ? 'ok' : `changed ${changed.join(', ')}`}\n`);
  process.exitCode = changed.length === 0 ? 0 : 1;
});
