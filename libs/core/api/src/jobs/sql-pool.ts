import type { DataSource } from 'typeorm';

interface SqlResult {
  readonly rows: readonly unknown[];
}
/** The part of a `pg` pool that libraries with SQL of their own need. */
export interface SqlPool {
  /** Several statements in one text give an array of results. */
  query(text: string, values?: unknown[]): Promise<SqlResult | SqlResult[]>;
}

const isPool = (value: unknown): value is SqlPool =>
  typeof value === 'object' && value !== null && 'query' in value && typeof value.query === 'function';

/** The data source's own pool, so that connections are counted in one place. */
export function poolOf(dataSource: DataSource): SqlPool {
  const { driver } = dataSource;
  const pool: unknown = 'master' in driver ? driver.master : undefined;
  if (!isPool(pool)) throw new Error('the data source has no pool');
  return pool;
}
