import { computed, signal, type Signal, untracked } from '@angular/core';
import { type Outbox } from '@trin/core-web';
import { type SaveState } from '@trin/ui';
import { type AnswerSlot, type OtherVersion } from './answer-slot';

/** What the server has of one thing. */
export interface StoredValue<T> {
  readonly value: T;
  readonly revision: number;
  readonly savedAt?: string;
}

/** Where one thing is kept and how it is read. */
export interface SlotAddress<T> {
  readonly key: string;
  readonly url: string;
  readonly userId: string;
  /** Asks the server for what it has now. */
  readonly fetch: () => Promise<StoredValue<T> | undefined>;
}

/** A value that goes through the outbox: safe on this computer at once, on the server as soon as it can be. */
export class RevisedSlot<T> implements AnswerSlot<T> {
  readonly value = signal<T | undefined>(undefined);
  readonly other = signal<OtherVersion<T> | undefined>(undefined);
  readonly state: Signal<SaveState>;
  private revision: number;
  private isLooking = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly address: SlotAddress<T>,
    stored: StoredValue<T> | undefined,
    /** What was typed here and has not been sent. */
    unsent: T | undefined,
  ) {
    this.revision = stored?.revision ?? 0;
    this.value.set(unsent ?? stored?.value);
    const sent = outbox.state(address.key);
    const savedAt = stored?.savedAt;
    this.state = computed(() => {
      const now = sent();
      if (now.status !== 'idle') return now;
      if (unsent !== undefined) return { status: 'waiting' };
      return savedAt ? { status: 'saved', savedAt: new Date(savedAt) } : now;
    });
  }

  write(value: T): void {
    this.value.set(value);
    const { key, url, userId } = this.address;
    void this.outbox.save({ key, url, userId, value, baseRevision: this.revision });
  }

  settle(choice: 'mine' | 'other'): void {
    const other = this.other();
    if (!other) return;
    this.other.set(undefined);
    this.revision = Math.max(this.revision, other.revision);
    const mine = this.value();
    if (choice === 'other') this.write(other.value);
    else if (mine !== undefined) this.write(mine);
  }

  watch(): void {
    const change = this.outbox.changedElsewhere(this.address.key)();
    const { status } = this.outbox.state(this.address.key)();
    if (status === 'conflict' || (change && change.revision > this.revision)) untracked(() => void this.look());
  }

  /** Reads what another computer wrote. Without words of one's own in the way it simply takes their place. */
  private async look(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      const stored = await this.address.fetch();
      if (!stored || stored.revision <= this.revision) return;
      this.revision = stored.revision;
      if (isSame(stored.value, this.value())) return;
      const { status } = this.state();
      if (status === 'saved' || status === 'idle') this.value.set(stored.value);
      else this.other.set({ value: stored.value, revision: stored.revision });
    } catch {
      // Out of reach: the own words stay on the page and on this computer; the outbox asks again.
    } finally {
      this.isLooking = false;
    }
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
