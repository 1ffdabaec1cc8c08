import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type OutboxEntry } from './outbox-entry';
import { type OutboxStorage } from './outbox-storage';

interface OutboxDatabase extends DBSchema {
  entry: { key: [string, string]; value: OutboxEntry; indexes: { userId: string } };
}

/** Entries in IndexedDB: they outlive a closed tab and a restart of the computer. */
export class IdbOutboxStorage implements OutboxStorage {
  private opened: Promise<IDBPDatabase<OutboxDatabase>> | undefined;

  async put(entry: OutboxEntry): Promise<void> {
    const transaction = (await this.open()).transaction('entry', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(entry), transaction.done]);
  }

  async get(userId: string, key: string): Promise<OutboxEntry | undefined> {
    return (await this.open()).get('entry', [userId, key]);
  }

  async allOf(userId: string): Promise<readonly OutboxEntry[]> {
    return (await this.open()).getAllFromIndex('entry', 'userId', userId);
  }

  async removeIf(userId: string, key: string, writeId: string): Promise<boolean> {
    const transaction = (await this.open()).transaction('entry', 'readwrite');
    const stands = (await transaction.store.get([userId, key]))?.writeId === writeId;
    if (stands) await transaction.store.delete([userId, key]);
    await transaction.done;
    return stands;
  }

  async replace(entry: OutboxEntry): Promise<boolean> {
    const transaction = (await this.open()).transaction('entry', 'readwrite', { durability: 'strict' });
    const stands = (await transaction.store.get([entry.userId, entry.key]))?.writeId === entry.writeId;
    if (stands) await transaction.store.put(entry);
    await transaction.done;
    return stands;
  }

  private open(): Promise<IDBPDatabase<OutboxDatabase>> {
    this.opened ??= openDB<OutboxDatabase>('trin-outbox', 1, {
      upgrade: (database) => {
        database.createObjectStore('entry', { keyPath: ['userId', 'key'] }).createIndex('userId', 'userId');
      },
      terminated: () => (this.opened = undefined),
    }).catch((error: unknown) => {
      // A private window may refuse once and allow later.
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }
}
