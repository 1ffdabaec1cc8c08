import { type OutboxEntry } from './outbox-entry';

/** Which revisions this tab knows of each key, and behind which one a write is held. */
export class Revisions {
  private readonly standing = new Map<string, number>();
  private readonly own = new Map<string, number>();
  private readonly held = new Map<string, number>();

  /** The revision to send an entry as: on top of all, or, where it may be held, only on what its page has seen. */
  next({ key, baseRevision, onConflict }: OutboxEntry): number {
    const known = onConflict === 'hold' ? this.own : this.standing;
    return Math.max(baseRevision, known.get(key) ?? 0) + 1;
  }

  /** Somebody saved this revision; the page has not seen it. */
  met(key: string, revision: number): void {
    this.standing.set(key, Math.max(revision, this.standing.get(key) ?? 0));
  }

  /** This tab saved this revision. */
  saved(key: string, revision: number): void {
    this.standing.set(key, revision);
    this.own.set(key, revision);
    this.held.delete(key);
  }

  /** The newest revision that this tab saved; 0 before the first. */
  ownOf(key: string): number {
    return this.own.get(key) ?? 0;
  }

  hold(key: string, revision: number): void {
    this.held.set(key, revision);
  }

  release(key: string): void {
    this.held.delete(key);
  }

  /** The revision that a write on this base would cover unseen, while one is held. */
  unseen(key: string, baseRevision: number): number | undefined {
    const revision = this.held.get(key);
    return revision !== undefined && baseRevision < revision ? revision : undefined;
  }
}
