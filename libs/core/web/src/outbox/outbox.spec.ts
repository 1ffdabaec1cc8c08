import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { fromResponse } from '../problem/problem-error';
import { after, type Answer, Browser, key, lone, offline, openTab, refuse, savedAt } from './open-tab-testing';
import { type OutboxEntry } from './outbox-entry';
import { MemoryOutboxStorage, type OutboxStorage } from './outbox-storage';

describe('Outbox', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  describe('when a person types', () => {
    it('keeps every keystroke on the computer and sends the newest after a pause', async () => {
      const { type, sent, storage, state } = openTab();
      TestBed.tick();
      await after(0);
      await type('Sags');
      await after(300);
      await type('Sagsnumre');
      expect(sent).toEqual([]);
      expect(await storage.get('lone', key)).toMatchObject({ value: 'Sagsnumre' });
      expect(state().status).toBe('saving');
      await after(700);
      expect(sent).toMatchObject([{ value: 'Sagsnumre', revision: 1 }]);
      expect(state()).toEqual({ status: 'saved', savedAt: new Date(savedAt) });
      expect(await storage.get('lone', key)).toBeUndefined();
    });

    it('builds on the revision that the page knew, then on the one it saved', async () => {
      const { type, sent } = openTab();
      await type('et', 4);
      await after(700);
      await type('to', 4);
      await after(700);
      expect(sent.map(({ revision }) => revision)).toEqual([5, 6]);
    });

    it('does not lose what is typed while an older value is under way', async () => {
      let arrive = (_: Answer): void => undefined;
      const { type, sent, answer, state } = openTab({ send: () => new Promise((resolve) => (arrive = resolve)) });
      await type('et');
      await after(700);
      await type('to');
      answer.send = async (_, revision) => ({ revision, savedAt });
      arrive({ revision: 1, savedAt });
      await after(0);
      expect(sent.map(({ value }) => value)).toEqual(['et', 'to']);
      expect(state().status).toBe('saved');
    });
  });

  describe('when the network is gone', () => {
    it('waits, tries again ever more seldom, and gets it there', async () => {
      const { type, sent, answer, state } = openTab({ send: offline });
      await type('et');
      await after(700);
      expect(state().status).toBe('waiting');
      await after(7_500);
      expect(sent.length).toBeGreaterThanOrEqual(3);
      expect(sent.length).toBeLessThanOrEqual(5);
      expect(new Set(sent.map(({ writeId }) => writeId)).size).toBe(1);
      answer.send = async (_, revision) => ({ revision, savedAt });
      window.dispatchEvent(new Event('online'));
      await after(0);
      expect(state().status).toBe('saved');
    });

    it.each([500, 503, 429, 408])('waits for a server that answers %s', async (status) => {
      const { type, state } = openTab({ send: () => refuse(status, 'UNAVAILABLE') });
      await type('et');
      await after(700);
      expect(state().status).toBe('waiting');
    });

    it('waits as long as the server asks', async () => {
      const slow = new HttpErrorResponse({ status: 429, headers: new HttpHeaders({ 'Retry-After': '30' }) });
      const { type, sent } = openTab({ send: () => Promise.reject(fromResponse(slow)) });
      await type('et');
      await after(29_000);
      expect(sent).toHaveLength(1);
      await after(2_000);
      expect(sent).toHaveLength(2);
    });
  });

  describe('when the tab was closed before it was sent', () => {
    it('shows the unsent text and sends it on the next visit', async () => {
      const storage = new MemoryOutboxStorage();
      const first = openTab({ storage, send: offline });
      await first.type('et', 3);
      const next = openTab({ storage });
      await expect(next.outbox.pendingValue(key, String)).resolves.toBe('et');
      TestBed.tick();
      await after(0);
      expect(next.sent).toMatchObject([{ value: 'et', revision: 4 }]);
      await expect(next.outbox.pendingValue(key, String)).resolves.toBeUndefined();
    });

    it('never sends one person’s words under another’s name', async () => {
      const storage = new MemoryOutboxStorage();
      await openTab({ storage, send: offline }).type('et');
      const next = openTab({ storage });
      next.user.set({ id: 'omar' });
      TestBed.tick();
      await next.outbox.flush();
      expect(next.sent).toEqual([]);
      await expect(next.outbox.pendingValue(key, String)).resolves.toBeUndefined();
      next.user.set(lone);
      TestBed.tick();
      await after(0);
      expect(next.sent).toMatchObject([{ value: 'et', userId: 'lone' }]);
    });

    it('keeps a text that the page can no longer read', async () => {
      const storage = new MemoryOutboxStorage();
      const { outbox, type } = openTab({ storage, send: offline });
      await type('et');
      const strict = (): never => {
        throw new Error('another shape');
      };
      await expect(outbox.pendingValue(key, strict)).resolves.toBeUndefined();
      expect(await storage.get('lone', key)).toBeDefined();
    });
  });

  describe('when the session ran out', () => {
    it('waits without asking, and sends after signing in again', async () => {
      const { type, sent, answer, state, hasExpired } = openTab({ send: () => refuse(401, 'SIGN_IN_REQUIRED') });
      hasExpired.set(true);
      TestBed.tick();
      await type('et');
      await after(120_000);
      expect(state().status).toBe('waiting');
      expect(sent).toHaveLength(1);
      answer.send = async (_, revision) => ({ revision, savedAt });
      hasExpired.set(false);
      TestBed.tick();
      await after(0);
      expect(state().status).toBe('saved');
    });
  });

  describe('when the value was changed elsewhere', () => {
    it('sends again on top: the newest typed wins', async () => {
      const { type, sent, state } = openTab({
        send: (_, revision) =>
          revision > 7 ? Promise.resolve({ revision, savedAt }) : refuse(409, 'REVISION_CONFLICT', { revision: 7 }),
      });
      await type('et', 2);
      await after(700);
      expect(sent.map(({ revision }) => revision)).toEqual([3, 8]);
      expect(state().status).toBe('saved');
    });

    it('gives up a race after a few rounds and waits', async () => {
      const { type, sent, state } = openTab({
        send: (_, revision) => refuse(409, 'REVISION_CONFLICT', { revision: revision + 1 }),
      });
      TestBed.tick();
      await after(0);
      await type('et');
      await after(700);
      expect(sent).toHaveLength(6);
      expect(state().status).toBe('waiting');
    });
  });

  describe('when the server will not take it', () => {
    it('says so in words, keeps the text and does not hammer', async () => {
      const { type, sent, state, storage, answer } = openTab({ send: () => refuse(413, 'TOO_LARGE') });
      await type('et');
      await after(300_000);
      expect(state()).toMatchObject({ status: 'problem', problem: 'Det fylder for meget til at blive sendt.' });
      expect(sent).toHaveLength(1);
      expect(await storage.get('lone', key)).toBeDefined();
      answer.send = async (_, revision) => ({ revision, savedAt });
      await type('kortere');
      await after(700);
      expect(state().status).toBe('saved');
    });
  });

  describe('when two tabs are open', () => {
    it('sends an entry once', async () => {
      const shared = { storage: new MemoryOutboxStorage(), browser: new Browser() };
      await openTab({ ...shared, send: offline }).type('et');
      const sends: string[] = [];
      const send = async (_: OutboxEntry, revision: number) => {
        sends.push('sent');
        return { revision, savedAt };
      };
      const one = openTab({ ...shared, send });
      const other = openTab({ ...shared, send });
      await Promise.all([one.outbox.flush(), other.outbox.flush()]);
      await after(0);
      expect(sends).toHaveLength(1);
    });

    it('tells the other tab, which then builds on what was saved', async () => {
      const shared = { storage: new MemoryOutboxStorage(), browser: new Browser() };
      const one = openTab(shared);
      const changed = one.outbox.changedElsewhere(key);
      const other = openTab(shared);
      await other.type('i den anden fane', 4);
      await after(700);
      expect(changed()).toEqual({ revision: 5, savedAt });
      await one.type('i den første fane', 4);
      await after(700);
      expect(one.sent).toMatchObject([{ value: 'i den første fane', revision: 6 }]);
    });
  });

  describe('when the browser keeps nothing', () => {
    const broken: OutboxStorage = {
      put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      get: () => Promise.reject(new Error('missing')),
      allOf: () => Promise.reject(new Error('missing')),
      removeIf: () => Promise.reject(new Error('missing')),
      replace: () => Promise.reject(new Error('missing')),
    };

    it('holds a conflict in the tab all the same', async () => {
      const { write, state, sent, outbox } = openTab({
        storage: broken,
        send: () => refuse(409, 'REVISION_CONFLICT', { revision: 7 }),
      });
      await write('mit', 2);
      await after(60_000);
      expect(sent).toHaveLength(1);
      expect(state()).toEqual({ status: 'conflict', memoryOnly: true });
      await expect(outbox.pending(key, String)).resolves.toMatchObject({ value: 'mit', conflictsWith: 7 });
    });

    it('says so until the server has it', async () => {
      const { type, state, answer, outbox } = openTab({ storage: broken, send: offline });
      await type('et');
      expect(state()).toMatchObject({ memoryOnly: true });
      await after(700);
      expect(state()).toMatchObject({ status: 'waiting', memoryOnly: true });
      await expect(outbox.unsent()).resolves.toEqual({ count: 1, memoryOnly: 1 });
      await expect(outbox.pendingValue(key, String)).resolves.toBe('et');
      answer.send = async (_, revision) => ({ revision, savedAt });
      await outbox.flush();
      expect(state()).toEqual({ status: 'saved', savedAt: new Date(savedAt) });
      await expect(outbox.unsent()).resolves.toEqual({ count: 0, memoryOnly: 0 });
    });

    it('warns before the tab with the only copy is closed', async () => {
      const { type } = openTab({ storage: broken, send: offline });
      const leave = () => {
        const event = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(leave()).toBe(false);
      await type('et');
      expect(leave()).toBe(true);
    });

    it('prefers the newer text in the tab to an older one on disk', async () => {
      const storage = new MemoryOutboxStorage();
      const { type, outbox, sent, answer } = openTab({ storage, send: offline });
      await type('ældre');
      jest.spyOn(storage, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
      await type('nyere');
      await expect(outbox.pendingValue(key, String)).resolves.toBe('nyere');
      answer.send = async (_, revision) => ({ revision, savedAt });
      await outbox.flush();
      expect(sent.at(-1)?.value).toBe('nyere');
      expect(await storage.get('lone', key)).toBeUndefined();
    });
  });
});
