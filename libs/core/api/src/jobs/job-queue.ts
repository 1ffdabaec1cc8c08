import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import { PgBoss } from 'pg-boss';
import type { DataSource } from 'typeorm';
import { DatabaseHost } from '../database/transaction.js';
import { LOGGER, type Logger } from '../http/logger.js';
import { poolOf, type SqlPool } from './sql-pool.js';

type JobData = Record<string, unknown>;
interface Worker {
  readonly queue: string;
  readonly work: (data: JobData) => Promise<void>;
  /** Cron expression (UTC) of a job that comes by itself. */
  readonly cron?: string;
}

/** Jobs on PostgreSQL (pg-boss): enqueued in the caller's transaction, tried up to eight times with growing pauses. */
@Injectable()
export class JobQueue implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly workers: Worker[] = [];
  private boss: PgBoss | undefined;

  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    @Inject(DatabaseHost) private readonly database: DatabaseHost,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Registers what does the jobs of a queue. Call it in `onModuleInit`. */
  register(queue: string, work: (data: JobData) => Promise<void>, cron?: string): void {
    this.workers.push(cron === undefined ? { queue, work } : { queue, work, cron });
  }

  /** Puts a job in the queue, in the running transaction when there is one. */
  async enqueue(queue: string, data: JobData): Promise<void> {
    if (!this.boss) throw new Error(`job queue is not running: ${queue}`);
    const runner = this.database.tx.queryRunner;
    const db = runner && {
      executeSql: async (text: string, values?: unknown[]) => {
        const { records }: { records: unknown[] } = await runner.query(text, values, true);
        return { rows: records };
      },
    };
    await this.boss.send(queue, data, db ? { db } : {});
  }

  async onApplicationBootstrap(): Promise<void> {
    const pool = poolOf(this.dataSource);
    const boss = new PgBoss({
      db: { executeSql: (text, values) => execute(pool, text, values) },
      schema: 'pgboss',
      superviseIntervalSeconds: 300,
    });
    boss.on('error', (err) => this.logger.error({ err }, 'job queue failed'));
    await boss.start();
    this.boss = boss;
    for (const { queue, work, cron } of this.workers) {
      await boss.createQueue(queue, { retryLimit: 8, retryBackoff: true, retryDelay: 5, deleteAfterSeconds: 300 });
      // One job at a time, the next as soon as one is done: a whole meeting may register in the same minute.
      await boss.work<JobData>(
        queue,
        { batchSize: 1, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 },
        async (jobs) => {
          for (const job of jobs) await work(job.data);
        },
      );
      if (cron) await boss.schedule(queue, cron);
    }
  }

  /** Finishes running jobs while there is a database to do them with; requests still running may yet order more. */
  async beforeApplicationShutdown(): Promise<void> {
    const { boss } = this;
    if (boss) await Promise.all(this.workers.map(({ queue }) => boss.offWork(queue, { wait: true })));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: 10_000 });
  }
}

async function execute(pool: SqlPool, text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  const result = await pool.query(text, values);
  return { rows: Array.isArray(result) ? result.flatMap((r) => r.rows) : [...result.rows] };
}
