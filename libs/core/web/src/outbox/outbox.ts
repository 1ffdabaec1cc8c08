import { DestroyRef, effect, inject, Service, type Signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { CoreErrorCode } from '@trin/core-contract';
import { type SaveState } from '@trin/ui';
import { Translator } from '../i18n/translator';
import { type ProblemError, problemOf } from '../problem/problem-error';
import { RememberedUser } from '../session/remembered-user';
import { Session } from '../session/session';
import { waitBefore } from './backoff';
import { EntryKeeper } from './entry-keeper';
import {
  type OutboxChange,
  type OutboxEntry,
  type OutboxWrite,
  type PendingWrite,
  type SavedWrite,
  type Unsent,
} from './outbox-entry';
import { OutboxSender } from './outbox-sender';
import { Revisions } from './revisions';
import { SaveStates } from './save-states';
import { type SavedMessage, TABS } from './tabs';

/** How long a person may pause in typing before the value is sent. */
const typingPause = 700;
const mostConflicts = 5;

/**
 * Nothing typed is ever lost: the newest value of each key is kept on this computer first and then sent until the
 * server has it, over lost network, expired session and closed tab. Where somebody else wrote meanwhile, the newest
 * typed value wins or, with `onConflict: 'hold'`, waits until the person has seen both.
 */
@Service()
export class Outbox {
  private readonly keeper = inject(EntryKeeper);
  private readonly sender = inject(OutboxSender);
  private readonly states = inject(SaveStates);
  private readonly session = inject(Session);
  private readonly remembered = inject(RememberedUser);
  private readonly translator = inject(Translator);
  private readonly tabs = inject(TABS);
  private readonly document = inject(DOCUMENT);

  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly running = new Map<string, Promise<void>>();
  private readonly wantedAgain = new Set<string>();
  private readonly revisions = new Revisions();
  /** The last try of a key whose answer never came: the server may have it. */
  private readonly inDoubt = new Map<string, { readonly entry: OutboxEntry; readonly revision: number }>();
  private readonly savedListeners = new Set<(saved: SavedWrite) => void>();
  private readonly attempts = new Map<string, number>();
  private readonly newestWrite = new Map<string, string>();
  private lastTypedAt = 0;

  constructor() {
    // Runs when somebody signs in, and again when she has signed in anew after the session ran out.
    effect(() => {
      if (this.confirmedUserId() !== undefined && !this.session.hasExpired()) void this.flush();
    });
    this.tabs.listen((message) => this.hear(message));
    this.listenToBrowser();
  }

  /** Keeps the newest value of a key and sends it soon. The promise resolves when it is safe on this computer. */
  async save(write: OutboxWrite): Promise<void> {
    const entry = this.entryOf(write);
    this.newestWrite.set(entry.key, entry.writeId);
    if (entry.conflictsWith === undefined) this.willSend(entry.key);
    else this.willHold(entry.key);
    const isDurable = await this.keeper.put(entry);
    if (this.newestWrite.get(entry.key) !== entry.writeId) return;
    const state = this.states.state(entry.key);
    const { status, memoryOnly = false } = state();
    if (status !== 'saved' && memoryOnly === isDurable) state.update((now) => ({ ...now, memoryOnly: !isDurable }));
  }

  /** How safe the newest value of a key is; for `trin-saved-state`. */
  state(key: string): Signal<SaveState> {
    return this.states.state(key).asReadonly();
  }

  /** Set when another tab saved this key: read the value again. */
  changedElsewhere(key: string): Signal<OutboxChange | undefined> {
    return this.states.change(key).asReadonly();
  }

  /** What the signed-in person typed here and the server does not have yet; show it instead of what was fetched. */
  async pendingValue<T>(key: string, parse: (value: unknown) => T): Promise<T | undefined> {
    return (await this.pending(key, parse))?.value;
  }

  /** Like `pendingValue`, with what the value was typed on; for pages that hold conflicts. */
  async pending<T>(key: string, parse: (value: unknown) => T): Promise<PendingWrite<T> | undefined> {
    const userId = this.session.user()?.id;
    const entry = userId ? await this.keeper.get(userId, key) : undefined;
    if (!entry) return undefined;
    const { baseRevision, conflictsWith } = entry;
    if (conflictsWith !== undefined) this.revisions.hold(key, conflictsWith);
    try {
      return { value: parse(entry.value), baseRevision, conflictsWith };
    } catch {
      // Typed for an older shape of the page. It stays kept and the server judges it.
      return undefined;
    }
  }

  /** Lets go of what waits under a key: the person chose the version that the server has. */
  async discard(key: string, savedAt: Date): Promise<void> {
    const userId = this.session.user()?.id;
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.newestWrite.delete(key);
    this.inDoubt.delete(key);
    this.revisions.release(key);
    this.states.set(key, { status: 'saved', savedAt });
    const entry = userId ? await this.keeper.get(userId, key) : undefined;
    // What was typed after the choice is not part of it.
    if (entry && !this.newestWrite.has(key)) await this.keeper.removeSent(entry);
  }

  /** Tells of every value of this tab that reaches the server. Gives back how to stop listening. */
  whenSaved(listener: (saved: SavedWrite) => void): () => void {
    this.savedListeners.add(listener);
    return () => this.savedListeners.delete(listener);
  }

  /** Sends everything of the signed-in person now and waits for one try of each. */
  async flush(): Promise<void> {
    const userId = this.confirmedUserId();
    if (!userId) return;
    const entries = await this.keeper.allOf(userId);
    await Promise.all(entries.map((entry) => this.deliver(entry.key)));
  }

  async unsent(): Promise<Unsent> {
    const userId = this.session.user()?.id;
    if (!userId) return { count: 0, memoryOnly: 0 };
    const [all, inTab] = await Promise.all([this.keeper.allOf(userId), this.keeper.inTab(userId)]);
    return { count: all.length, memoryOnly: inTab.length };
  }

  /** Whom the server itself named. Somebody only remembered may read and type here, but nothing is sent for her. */
  private confirmedUserId(): string | undefined {
    return this.remembered.isStandIn() ? undefined : this.session.user()?.id;
  }

  private willSend(key: string): void {
    this.revisions.release(key);
    this.states.set(key, { status: 'saving' });
    this.later(key, typingPause);
  }

  private willHold(key: string): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    // Set once: pages look for the other version each time they are told.
    if (this.states.state(key)().status !== 'conflict') this.states.set(key, { status: 'conflict' });
  }

  private entryOf({ key, userId, url, value, baseRevision, onConflict = 'resend' }: OutboxWrite): OutboxEntry {
    // Two keystrokes in one millisecond still have an order.
    this.lastTypedAt = Math.max(Date.now(), this.lastTypedAt + 1);
    const conflictsWith = onConflict === 'hold' ? this.revisions.unseen(key, baseRevision) : undefined;
    return {
      key,
      userId,
      url,
      value,
      // What this tab itself saved, its page has seen: said here, for the entry may outlive the tab.
      baseRevision: Math.max(baseRevision, this.revisions.ownOf(key)),
      writeId: crypto.randomUUID(),
      typedAt: this.lastTypedAt,
      onConflict,
      ...(conflictsWith === undefined ? {} : { conflictsWith }),
    };
  }

  private later(key: string, wait: number): void {
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => void this.deliver(key), wait),
    );
  }

  private deliver(key: string): Promise<void> {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    const running = this.running.get(key);
    if (running) {
      this.wantedAgain.add(key);
      return running;
    }
    const delivery = this.deliverInTurn(key).finally(() => {
      this.running.delete(key);
      if (this.wantedAgain.delete(key)) this.later(key, 0);
    });
    this.running.set(key, delivery);
    return delivery;
  }

  private async deliverInTurn(key: string): Promise<void> {
    const userId = this.confirmedUserId();
    if (!userId) return this.waitForConfirmation(key);
    await this.tabs.exclusively(`trin-outbox ${userId} ${key}`, () => this.drain(userId, key));
  }

  /** Sends what lies there until nothing newer came meanwhile. Read again inside the lock: another tab may have sent it. */
  private async drain(userId: string, key: string): Promise<void> {
    let conflicts = 0;
    for (;;) {
      const entry = await this.keeper.get(userId, key);
      if (!entry) return this.sentElsewhere(key);
      // Whoever is signed in by now, one person's words are never sent under another's name.
      if (this.confirmedUserId() !== userId) return this.waitForConfirmation(key);
      if (entry.conflictsWith !== undefined) return this.hold(key, entry.conflictsWith);
      const next = this.revisions.next(entry);
      try {
        const { revision, savedAt } = await this.sender.send(entry, next);
        this.revisions.saved(key, revision);
        this.inDoubt.delete(key);
        this.attempts.delete(key);
        for (const listener of this.savedListeners) listener({ key, value: entry.value, revision, savedAt });
        const isEmpty = await this.keeper.removeSent(entry);
        this.tabs.tell({ userId, key, revision, savedAt });
        if (isEmpty) return this.saved(entry, savedAt);
      } catch (error) {
        const problem = problemOf(error);
        const standing = revisionThatStands(problem);
        if (standing === undefined && problem.isTransient) this.inDoubt.set(key, { entry, revision: next });
        if (standing === undefined || ++conflicts > mostConflicts) return this.failed(key, problem);
        this.revisions.met(key, standing);
        if (entry.onConflict !== 'hold') this.states.set(key, { status: 'conflict' });
        else if (
          !(await this.standsFromHere(entry)) &&
          (await this.keeper.replace({ ...entry, conflictsWith: standing }))
        )
          return this.hold(key, standing);
      }
    }
  }

  /** Keeps a write where it is until the page has shown the revision from elsewhere and saves on top of it. */
  private hold(key: string, standing: number): void {
    this.revisions.hold(key, standing);
    this.states.set(key, { status: 'conflict' });
  }

  /** What stands in the way may be an own older write whose answer was lost: sent once more, the server tells. */
  private async standsFromHere({ key, writeId }: OutboxEntry): Promise<boolean> {
    const doubt = this.inDoubt.get(key);
    this.inDoubt.delete(key);
    if (!doubt || doubt.entry.writeId === writeId) return false;
    try {
      const { revision } = await this.sender.send(doubt.entry, doubt.revision);
      this.revisions.saved(key, revision);
      return true;
    } catch {
      return false;
    }
  }

  private waitForConfirmation(key: string): void {
    if (this.states.state(key)().status === 'saving') this.states.set(key, { status: 'waiting' });
  }

  private saved(entry: OutboxEntry, savedAt: string): void {
    const newest = this.newestWrite.get(entry.key);
    if (newest !== undefined && newest !== entry.writeId) return;
    this.states.set(entry.key, { status: 'saved', savedAt: new Date(savedAt) });
  }

  private sentElsewhere(key: string): void {
    const { status, memoryOnly } = this.states.state(key)();
    if (status !== 'idle' && status !== 'saved' && !memoryOnly && !this.timers.has(key)) {
      this.states.set(key, { status: 'saved', savedAt: new Date() });
    }
  }

  private failed(key: string, problem: ProblemError): void {
    if (problem.code === CoreErrorCode.SignInRequired) {
      // Signing in again wakes it.
      this.states.set(key, { status: 'waiting' });
    } else if (problem.isTransient || revisionThatStands(problem) !== undefined) {
      const attempt = this.attempts.get(key) ?? 0;
      this.attempts.set(key, attempt + 1);
      this.states.set(key, { status: 'waiting' });
      this.later(key, waitBefore(attempt, problem.retryAfterSeconds, Math.random()));
    } else {
      // The server will not take it. It stays kept; typing on or the next visit tries again.
      this.states.set(key, { status: 'problem', problem: this.translator.problemText(problem) });
    }
  }

  private hear({ userId, key, revision, savedAt }: SavedMessage): void {
    if (userId !== this.session.user()?.id) return;
    this.revisions.met(key, revision);
    this.states.change(key).set({ revision, savedAt });
  }

  private listenToBrowser(): void {
    const view = this.document.defaultView;
    const controller = new AbortController();
    inject(DestroyRef).onDestroy(() => {
      controller.abort();
      for (const timer of this.timers.values()) clearTimeout(timer);
    });
    const options = { signal: controller.signal };
    view?.addEventListener('online', () => void this.flush(), options);
    // Leaving a tab may be the last moment to send; coming back, the network may be there again.
    this.document.addEventListener('visibilitychange', () => void this.flush(), options);
    view?.addEventListener(
      'beforeunload',
      (event) => {
        if ([...this.newestWrite.keys()].some((key) => this.isOnlyHere(key))) event.preventDefault();
      },
      options,
    );
  }

  private isOnlyHere(key: string): boolean {
    const { status, memoryOnly } = this.states.state(key)();
    return memoryOnly === true && status !== 'saved';
  }
}

function revisionThatStands(problem: ProblemError): number | undefined {
  const revision = problem.params['revision'];
  return problem.code === CoreErrorCode.RevisionConflict && typeof revision === 'number' ? revision : undefined;
}
