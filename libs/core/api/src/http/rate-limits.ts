import { createHmac } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import type { AppConfig } from '../config/app-config.js';
import { APP_CONFIG } from '../config/config.module.js';
import { TooManyRequests } from '../errors/core.errors.js';
import { JobQueue } from '../jobs/job-queue.js';
import { poolOf } from '../jobs/sql-pool.js';

export interface RateLimit {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/**
 * Counts tries in the database, so that the limit holds across processes and restarts. Keys are kept as keyed
 * fingerprints: neither an address nor an e-mail stands in the table.
 */
@Injectable()
export class RateLimits implements OnModuleInit {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly jobs: JobQueue,
  ) {}

  /** Every night the fingerprints that no longer count are deleted. */
  onModuleInit(): void {
    this.jobs.register('rate-limit-cleanup', () => this.forgetExpired(), '17 3 * * *');
  }

  /** Deletes what no longer counts. */
  async forgetExpired(): Promise<void> {
    await poolOf(this.dataSource).query('DELETE FROM rate_limit WHERE expire < $1', [Date.now()]);
  }

  /** Uses up one try. @throws TooManyRequests with the seconds to wait */
  async consume(limit: RateLimit, key: string): Promise<void> {
    try {
      await this.limiterOf(limit).consume(this.fingerprint(key));
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new TooManyRequests(Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
      throw error;
    }
  }

  /** Gives back all tries, e.g. after a sign-in that went well. */
  async reset(limit: RateLimit, key: string): Promise<void> {
    await this.limiterOf(limit).delete(this.fingerprint(key));
  }

  private fingerprint(key: string): string {
    return createHmac('sha256', this.config.sessionSecret).update(key).digest('base64url');
  }

  private limiterOf(limit: RateLimit): RateLimiterPostgres {
    const known = this.limiters.get(limit.name);
    if (known) return known;
    const memory = new RateLimiterMemory({ keyPrefix: limit.name, points: limit.points, duration: limit.seconds });
    const limiter = new RateLimiterPostgres({
      storeClient: poolOf(this.dataSource),
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: limit.name,
      points: limit.points,
      duration: limit.seconds,
      insuranceLimiter: memory,
    });
    this.limiters.set(limit.name, limiter);
    return limiter;
  }
}
