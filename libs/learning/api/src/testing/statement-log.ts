import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource } from 'typeorm';

/** Notes the statements that a piece of work sends through TypeORM, and not what goes on beside it. */
export class StatementLog {
  private readonly storage = new AsyncLocalStorage<string[]>();

  constructor(dataSource: DataSource) {
    const nothing = (): void => undefined;
    dataSource.logger = {
      logQuery: (query) => void this.storage.getStore()?.push(query),
      logQueryError: nothing,
      logQuerySlow: nothing,
      logSchemaBuild: nothing,
      logMigration: nothing,
      log: nothing,
    };
  }

  /** The statements of one piece of work. */
  async of(work: () => Promise<unknown>): Promise<string[]> {
    const statements: string[] = [];
    await this.storage.run(statements, work);
    return statements;
  }
}
