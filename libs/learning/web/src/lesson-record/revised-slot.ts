import { computed, signal, type Signal, untracked } from '@angular/core';
import { type OnConflict, type Outbox, type PendingWrite } from '@trin/core-web';
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
  /** `hold` for words: nobody's go on top of others that she has not seen. */
  readonly onConflict: OnConflict;
  /** Asks the server for what it has now. */
  readonly fetch: () => Promise<StoredValue<T> | undefined>;
}

/** A value that goes through the outbox: safe on this computer at once, on the server as soon as it can be. */
export class RevisedSlot<T> implements AnswerSlot<T> {
  readonly value = signal<T | undefined>(undefined);
  readonly other = signal<OtherVersion<T> | undefined>(undefined);
  readonly state: Signal<SaveState>;
  /** The newest revision that the person has seen; hers goes on top of it. */
  private revision: number;
  private isLooking = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly address: SlotAddress<T>,
    stored: StoredValue<T> | undefined,
    /** What was typed here and has not been sent. */
    private readonly unsent: PendingWrite<T> | undefined,
  ) {
    this.revision = unsent?.baseRevision ?? stored?.revision ?? 0;
    this.value.set(unsent ? unsent.value : stored?.value);
    if (stored && unsent?.conflictsWith !== undefined && stored.revision >= unsent.conflictsWith) this.show(stored);
    const sent = outbox.state(address.key);
    const savedAt = stored?.savedAt;
    this.state = computed(() => {
      const now = sent();
      // The two versions say themselves what is to be done; until they can be shown, hers waits on this computer.
      if (this.other() && !now.memoryOnly) return { status: 'idle' };
      if (now.status === 'conflict') return { ...now, status: 'waiting' };
      if (now.status !== 'idle') return now;
      if (unsent) return { status: 'waiting' };
      return savedAt ? { status: 'saved', savedAt: new Date(savedAt) } : now;
    });
  }

  write(value: T): void {
    this.value.set(value);
    const { key, url, userId, onConflict } = this.address;
    void this.outbox.save({ key, url, userId, value, baseRevision: this.revision, onConflict });
  }

  settle(choice: 'mine' | 'other'): void {
    const other = this.other();
    if (!other) return;
    this.other.set(undefined);
    this.revision = other.revision;
    const mine = this.value();
    if (choice === 'mine' && mine !== undefined) this.write(mine);
    else {
      this.value.set(other.value);
      void this.outbox.discard(this.address.key, other.savedAt ? new Date(other.savedAt) : new Date());
    }
  }

  watch(): void {
    const change = this.outbox.changedElsewhere(this.address.key)();
    // The outbox says it anew when there is a reason to look again, such as a network that is back.
    const { status } = this.outbox.state(this.address.key)();
    const isHeld = status === 'conflict' && this.address.onConflict === 'hold';
    if (isHeld || (change && change.revision > this.revision)) untracked(() => void this.look());
  }

  /** Reads what another computer wrote. Without words of one's own in the way it simply takes their place. */
  private async look(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      const stored = await this.address.fetch();
      if (!stored || stored.revision <= this.revision) return;
      if (this.hasOwnWords()) return this.show(stored);
      this.revision = stored.revision;
      this.other.set(undefined);
      this.value.set(stored.value);
    } catch {
      // Out of reach: the own words stay on the page and on this computer; the outbox asks again.
    } finally {
      this.isLooking = false;
    }
  }

  /** Puts the other version beside the own words, unless both are the same. */
  private show({ value, revision, savedAt }: StoredValue<T>): void {
    const mine = this.value();
    if (mine === undefined || !isSame(value, mine)) return this.other.set({ value, revision, savedAt });
    this.other.set(undefined);
    this.revision = revision;
    this.write(mine);
  }

  private hasOwnWords(): boolean {
    const { status } = this.outbox.state(this.address.key)();
    return status === 'idle' ? this.unsent !== undefined : status !== 'saved';
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
