import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideTestWords } from '@trin/ui/testing';
import { ProblemError } from '../problem/problem-error';
import { RememberedUser } from '../session/remembered-user';
import { Session } from '../session/session';
import { Outbox } from './outbox';
import { type OutboxEntry } from './outbox-entry';
import { OutboxSender } from './outbox-sender';
import { MemoryOutboxStorage, OUTBOX_STORAGE, type OutboxStorage } from './outbox-storage';
import { type SavedMessage, type Tabs, TABS } from './tabs';

/** What the server answers to a write. */
export interface Answer {
  revision: number;
  savedAt: string;
}
/** When the played server saves. */
export const savedAt = '2026-11-24T09:42:00.000Z';
/** Who types. */
export const lone = { id: 'lone' };
/** The thing that the tests type. */
export const key = 'response:1-1-3:tanke';

/** Tabs of one browser in one process: messages reach the others, locks hold across them. */
export class Browser {
  private readonly listeners = new Map<object, (message: SavedMessage) => void>();
  private readonly queues = new Map<string, Promise<void>>();
  newTab(): Tabs {
    const self = {};
    return {
      tell: (message) => [...this.listeners].forEach(([tab, hear]) => tab !== self && hear(message)),
      listen: (hear) => this.listeners.set(self, hear),
      exclusively: (name, task) => {
        const turn = (this.queues.get(name) ?? Promise.resolve()).then(task);
        this.queues.set(name, turn);
        return turn;
      },
    };
  }
}

interface TabOptions {
  storage?: OutboxStorage;
  browser?: Browser;
  send?: (entry: OutboxEntry, revision: number) => Promise<Answer>;
}

/** Opens a tab: an outbox with its own injector over a storage that tabs can share. */
export function openTab({ storage = new MemoryOutboxStorage(), browser = new Browser(), send }: TabOptions = {}) {
  TestBed.resetTestingModule();
  const user = signal<{ id: string } | undefined>(lone);
  const hasExpired = signal(false);
  const sent: { value: unknown; revision: number; writeId: string; userId: string }[] = [];
  const answer = { send: send ?? ((_entry: OutboxEntry, revision: number) => Promise.resolve({ revision, savedAt })) };
  TestBed.configureTestingModule({
    providers: [
      provideTestWords(),
      { provide: Session, useValue: { user, hasExpired } },
      { provide: OUTBOX_STORAGE, useValue: storage },
      { provide: TABS, useValue: browser.newTab() },
      {
        provide: OutboxSender,
        useValue: {
          send: (entry: OutboxEntry, revision: number) => {
            sent.push({ value: entry.value, revision, writeId: entry.writeId, userId: entry.userId });
            return answer.send(entry, revision);
          },
        },
      },
    ],
  });
  const outbox = TestBed.inject(Outbox);
  const type = (value: string, baseRevision = 0) =>
    outbox.save({ key, userId: 'lone', url: '/api/x', value, baseRevision });
  const write = (value: string, baseRevision = 0) =>
    outbox.save({ key, userId: 'lone', url: '/api/x', value, baseRevision, onConflict: 'hold' });
  const remembered = TestBed.inject(RememberedUser);
  return { outbox, user, hasExpired, remembered, sent, answer, type, write, storage, state: outbox.state(key) };
}

/** Lets time pass. */
export const after = (ms: number) => jest.advanceTimersByTimeAsync(ms);
/** The network is gone. */
export const offline = () => Promise.reject(new ProblemError({ code: 'OFFLINE', status: 0 }));
/** The server refuses with a code. */
export const refuse = (status: number, code: string, params = {}) =>
  Promise.reject(new ProblemError({ code, status, params }));
