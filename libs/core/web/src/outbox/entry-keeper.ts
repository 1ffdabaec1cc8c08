import { inject, Service } from '@angular/core';
import { type OutboxEntry } from './outbox-entry';
import { MemoryOutboxStorage, OUTBOX_STORAGE } from './outbox-storage';

/** Keeps entries as safely as this browser lets it: on disk, else in the tab, and knows which. */
@Service()
export class EntryKeeper {
  private readonly disk = inject(OUTBOX_STORAGE);
  private readonly memory = new MemoryOutboxStorage();

  /** Says whether the entry will outlive the tab. */
  async put(entry: OutboxEntry): Promise<boolean> {
    try {
      await this.disk.put(entry);
      await this.forgetOlder(entry);
      return true;
    } catch {
      await this.memory.put(entry);
      return false;
    }
  }

  /** The newest of what lies in the tab and on disk. */
  async get(userId: string, key: string): Promise<OutboxEntry | undefined> {
    const inTab = await this.memory.get(userId, key);
    const onDisk = await this.disk.get(userId, key).catch(() => undefined);
    return newest(inTab, onDisk);
  }

  async allOf(userId: string): Promise<readonly OutboxEntry[]> {
    const onDisk = await this.disk.allOf(userId).catch(() => []);
    const inTab = await this.inTab(userId);
    const byKey = new Map<string, OutboxEntry>();
    for (const entry of [...onDisk, ...inTab]) byKey.set(entry.key, newest(byKey.get(entry.key), entry) ?? entry);
    return [...byKey.values()];
  }

  /** Entries that die with the tab. */
  inTab(userId: string): Promise<readonly OutboxEntry[]> {
    return this.memory.allOf(userId);
  }

  /** Removes what was sent; false when something newer was typed meanwhile. */
  async removeSent(sent: OutboxEntry): Promise<boolean> {
    await this.memory.removeIf(sent.userId, sent.key, sent.writeId);
    const onDisk = await this.disk.get(sent.userId, sent.key).catch(() => undefined);
    // An older copy on disk was overtaken by what has now been sent from the tab.
    if (onDisk && onDisk.typedAt <= sent.typedAt) await this.disk.removeIf(sent.userId, sent.key, onDisk.writeId);
    return (await this.get(sent.userId, sent.key)) === undefined;
  }

  /** Writes an entry anew where it lies; false when something newer was typed meanwhile. */
  async replace(entry: OutboxEntry): Promise<boolean> {
    const inTab = await this.memory.replace(entry);
    const onDisk = await this.disk.replace(entry).catch(() => false);
    return inTab || onDisk;
  }

  private async forgetOlder(entry: OutboxEntry): Promise<void> {
    const inTab = await this.memory.get(entry.userId, entry.key);
    if (inTab && inTab.typedAt <= entry.typedAt) await this.memory.removeIf(entry.userId, entry.key, inTab.writeId);
  }
}

function newest(one: OutboxEntry | undefined, other: OutboxEntry | undefined): OutboxEntry | undefined {
  if (!one || !other) return one ?? other;
  return one.typedAt >= other.typedAt ? one : other;
}
