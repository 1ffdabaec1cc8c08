import { Inject, Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { Clock } from '../clock/clock.js';
import { DatabaseHost } from '../database/transaction.js';
import { newId } from '../database/new-id.js';
import { OutboxEventEntity } from './outbox-event.entity.js';

/** A kind of domain event: its stable name and the schema of its payload. */
export interface EventType<T extends Record<string, unknown>> {
  readonly type: string;
  readonly schema: z.ZodType<T>;
}
type Handler = (payload: Record<string, unknown>) => Promise<void>;

/** Publishes domain events through the outbox and knows who handles them. */
@Injectable()
export class EventBus {
  private readonly handlers = new Map<string, Handler[]>();
  private wake: () => void = () => undefined;

  constructor(
    @Inject(DatabaseHost) private readonly database: DatabaseHost,
    private readonly clock: Clock,
  ) {}

  /** Writes the event in the running transaction: it happens if and only if the transaction commits. */
  async publish<T extends Record<string, unknown>>(event: EventType<T>, payload: T): Promise<void> {
    const now = this.clock.now();
    await this.database.tx.insert(OutboxEventEntity, {
      id: newId(),
      type: event.type,
      payload: event.schema.parse(payload) as object,
      createdAt: now,
      dueAt: now,
      attempts: 0,
    });
    this.wake();
  }

  /**
   * Registers a handler; it runs after commit, in a transaction of its own, at least once, and must be
   * idempotent. Call it in `onModuleInit`.
   */
  subscribe<T extends Record<string, unknown>>(event: EventType<T>, handler: (payload: T) => Promise<void>): void {
    const known = this.handlers.get(event.type) ?? [];
    this.handlers.set(event.type, [...known, (payload) => handler(event.schema.parse(payload))]);
  }

  handlersOf(type: string): readonly Handler[] {
    return this.handlers.get(type) ?? [];
  }

  /** Called by the relay, which wants to know when something was published. */
  onPublish(wake: () => void): void {
    this.wake = wake;
  }
}
