import { DestroyRef, effect, inject, Service, type Signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { CoreErrorCode } from '@trin/core-contract';
import { type SaveState } from '@trin/ui';
import { Translator } from '../i18n/translator';
import { type ProblemError, problemOf } from '../problem/problem-error';
import { Session } from '../session/session';
import { waitBefore } from './backoff';
import { EntryKeeper } from './entry-keeper';
import { type OutboxChange, type OutboxEntry, type OutboxWrite, type Unsent } from './outbox-entry';
import { OutboxSender } from './outbox-sender';
import { SaveStates } from './save-states';
import { type SavedMessage, TABS } from './tabs';

/** How long a person may pause in typing before the value is sent. */
const typingPause = 700;
const mostConflicts = 5;

/**
 * Nothing typed is ever lost: the newest value of each key is kept on this computer first and then sent until the
 * server has it, over lost network, expired session and closed tab. The newest typed value wins.
 */
@Service()
export class Outbox {
  private readonly keeper = inject(EntryKeeper);
  private readonly sender = inject(OutboxSender);
  private readonly states = inject(SaveStates);
  private readonly session = inject(Session);
  private readonly translator = inject(Translator);
  private readonly tabs = inject(TABS);
  private readonly document = inject(DOCUMENT);

  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly running = new Map<string, Promise<void>>();
  private readonly wantedAgain = new Set<string>();
  private readonly standing = new Map<string, number>();
  private readonly attempts = new Map<string, number>();
  private readonly newestWrite = new Map<string, string>();
  private lastTypedAt = 0;

  constructor() {
    // Runs when somebody signs in, and again when she has signed in anew after the session ran out.
    effect(() => {
      if (this.session.user() && !this.session.hasExpired()) void this.flush();
    });
    this.tabs.listen((message) => this.hear(message));
    this.listenToBrowser();
  }

  /** Keeps the newest value of a key and sends it soon. The promise resolves when it is safe on this computer. */
  async save(write: OutboxWrite): Promise<void> {
    const entry = this.entryOf(write);
    this.newestWrite.set(entry.key, entry.writeId);
    this.states.set(entry.key, { status: 'saving' });
    this.later(entry.key, typingPause);
    const isDurable = await this.keeper.put(entry);
    if (this.newestWrite.get(entry.key) !== entry.writeId) return;
    const state = this.states.state(entry.key);
    if (state().status !== 'saved') state.update((now) => ({ ...now, memoryOnly: !isDurable }));
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
    const userId = this.session.user()?.id;
    const entry = userId ? await this.keeper.get(userId, key) : undefined;
    if (!entry) return undefined;
    try {
      return parse(entry.value);
    } catch {
      // Typed for an older shape of the page. It stays kept and the server judges it.
      return undefined;
    }
  }

  /** Sends everything of the signed-in person now and waits for one try of each. */
  async flush(): Promise<void> {
    const userId = this.session.user()?.id;
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

  private entryOf({ key, userId, url, value, baseRevision }: OutboxWrite): OutboxEntry {
    // Two keystrokes in one millisecond still have an order.
    this.lastTypedAt = Math.max(Date.now(), this.lastTypedAt + 1);
    return { key, userId, url, value, baseRevision, writeId: crypto.randomUUID(), typedAt: this.lastTypedAt };
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
    const userId = this.session.user()?.id;
    if (!userId) return;
    await this.tabs.exclusively(`trin-outbox ${userId} ${key}`, () => this.drain(userId, key));
  }

  /** Sends what lies there until nothing newer came meanwhile. Read again inside the lock: another tab may have sent it. */
  private async drain(userId: string, key: string): Promise<void> {
    let conflicts = 0;
    for (;;) {
      const entry = await this.keeper.get(userId, key);
      if (!entry) return this.sentElsewhere(key);
      // Whoever is signed in by now, one person's words are never sent under another's name.
      if (this.session.user()?.id !== userId) return;
      try {
        const { revision, savedAt } = await this.sender.send(entry, this.nextRevision(entry));
        this.standing.set(key, revision);
        this.attempts.delete(key);
        const isEmpty = await this.keeper.removeSent(entry);
        this.tabs.tell({ userId, key, revision, savedAt });
        if (isEmpty) return this.saved(entry, savedAt);
      } catch (error) {
        const problem = problemOf(error);
        const standing = revisionThatStands(problem);
        if (standing === undefined || ++conflicts > mostConflicts) return this.failed(key, problem);
        this.standing.set(key, standing);
        this.states.set(key, { status: 'conflict' });
      }
    }
  }

  private nextRevision(entry: OutboxEntry): number {
    return Math.max(entry.baseRevision, this.standing.get(entry.key) ?? 0) + 1;
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
    this.standing.set(key, Math.max(revision, this.standing.get(key) ?? 0));
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
