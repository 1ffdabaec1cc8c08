import { InjectionToken } from '@angular/core';
import { IdbOutboxStorage } from './idb-outbox-storage';
import { type OutboxEntry } from './outbox-entry';

/** Where entries lie until they are sent: one per person and key, the newest. */
export interface OutboxStorage {
  put(entry: OutboxEntry): Promise<void>;
  get(userId: string, key: string): Promise<OutboxEntry | undefined>;
  allOf(userId: string): Promise<readonly OutboxEntry[]>;
  /** Removes the entry unless something newer took its place meanwhile; says whether it did. */
  removeIf(userId: string, key: string, writeId: string): Promise<boolean>;
  /** Writes anew the entry of the same write; something newer stays. Says whether it did. */
  replace(entry: OutboxEntry): Promise<boolean>;
}

/** The storage that outlives the tab. Tests put a memory there. */
export const OUTBOX_STORAGE = new InjectionToken<OutboxStorage>('OUTBOX_STORAGE', {
  factory: () => new IdbOutboxStorage(),
});

const idOf = (userId: string, key: string): string => JSON.stringify([userId, key]);

/** Lives as long as the tab. */
export class MemoryOutboxStorage implements OutboxStorage {
  private readonly entries = new Map<string, OutboxEntry>();

  put(entry: OutboxEntry): Promise<void> {
    this.entries.set(idOf(entry.userId, entry.key), entry);
    return Promise.resolve();
  }

  get(userId: string, key: string): Promise<OutboxEntry | undefined> {
    return Promise.resolve(this.entries.get(idOf(userId, key)));
  }

  allOf(userId: string): Promise<readonly OutboxEntry[]> {
    return Promise.resolve([...this.entries.values()].filter((entry) => entry.userId === userId));
  }

  removeIf(userId: string, key: string, writeId: string): Promise<boolean> {
    const id = idOf(userId, key);
    const stands = this.entries.get(id)?.writeId === writeId;
    if (stands) this.entries.delete(id);
    return Promise.resolve(stands);
  }

  replace(entry: OutboxEntry): Promise<boolean> {
    const id = idOf(entry.userId, entry.key);
    const stands = this.entries.get(id)?.writeId === entry.writeId;
    if (stands) this.entries.set(id, entry);
    return Promise.resolve(stands);
  }
}
