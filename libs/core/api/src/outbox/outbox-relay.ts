import { AsyncResource } from 'node:async_hooks';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { DatabaseHost } from '../database/transaction.js';
import { LOGGER, type Logger } from '../http/logger.js';
import { EventBus } from './event-bus.js';

interface DueEvent {
  readonly id: string;
  readonly type: string;
  readonly payload: Record<string, unknown>;
  readonly attempts: number;
}

const pollMs = 1_000;
/** A publisher's transaction commits soon after it published; look then, and not only at the next poll. */
const looksAfterPublishMs = [5, 40, 200] as const;
const retryAfterMs = (attempts: number): number => Math.min(1_000 * 2 ** attempts, 3_600_000);

/** Hands committed events to their handlers, one transaction each; several processes share the work (SKIP LOCKED). */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    @Inject(DatabaseHost) private readonly database: DatabaseHost,
    private readonly bus: EventBus,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), pollMs);
    this.timer.unref();
    // Bound to here: a look begun within the publisher's transaction would hand out the event in that transaction.
    const look = AsyncResource.bind(() => this.look());
    this.bus.onPublish(() => looksAfterPublishMs.forEach((ms) => setTimeout(look, ms).unref()));
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Handles everything that is due now. @returns how many events were handled */
  async drain(): Promise<number> {
    let handled = 0;
    while (!this.stopped && (await this.handleNext())) handled += 1;
    return handled;
  }

  private look(): void {
    this.running = this.running
      .then(() => this.drain())
      .then(() => undefined)
      .catch((err: unknown) => this.logger.error({ err }, 'outbox relay failed'));
  }

  private async handleNext(): Promise<boolean> {
    let failed: { readonly event: DueEvent; readonly err: unknown } | undefined;
    const found = await this.database
      .withTransaction(async () => {
        const event = await this.takeDue();
        if (!event) return false;
        try {
          for (const handle of this.bus.handlersOf(event.type)) await handle(event.payload);
        } catch (err) {
          failed = { event, err };
          throw err;
        }
        return true;
      })
      .catch((err: unknown) => {
        if (failed) return true;
        throw err;
      });
    if (failed) await this.postpone(failed.event, failed.err);
    return found;
  }

  private async takeDue(): Promise<DueEvent | undefined> {
    const rows = await this.database.tx.query<DueEvent[]>(
      `WITH due AS (
         SELECT id FROM outbox_event WHERE due_at <= $1 ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
       ), taken AS (
         DELETE FROM outbox_event e USING due WHERE e.id = due.id RETURNING e.id, e.type, e.payload, e.attempts
       ) SELECT * FROM taken`,
      [this.clock.now()],
    );
    return rows[0];
  }

  private async postpone(event: DueEvent, err: unknown): Promise<void> {
    this.logger.error(
      { err, eventType: event.type, eventId: event.id, attempts: event.attempts + 1 },
      'event handler failed',
    );
    const dueAt = new Date(this.clock.now().getTime() + retryAfterMs(event.attempts));
    await this.database.tx.query('UPDATE outbox_event SET attempts = attempts + 1, due_at = $2 WHERE id = $1', [
      event.id,
      dueAt,
    ]);
  }
}
