import { TestBed } from '@angular/core/testing';
import { after, type Answer, Browser, key, offline, openTab, refuse, savedAt } from './open-tab-testing';
import { type OutboxEntry } from './outbox-entry';
import { MemoryOutboxStorage } from './outbox-storage';

describe('Outbox', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  describe('when text was changed elsewhere', () => {
    /** A server that has revision 7 from another computer. */
    const elsewhere = (_: OutboxEntry, revision: number) =>
      revision > 7 ? Promise.resolve({ revision, savedAt }) : refuse(409, 'REVISION_CONFLICT', { revision: 7 });

    it('holds what was typed and covers nothing', async () => {
      const { write, sent, state, storage } = openTab({ send: elsewhere });
      await write('mit', 2);
      await after(300_000);
      expect(sent.map(({ revision }) => revision)).toEqual([3]);
      expect(state().status).toBe('conflict');
      expect(await storage.get('lone', key)).toMatchObject({ value: 'mit', conflictsWith: 7 });
    });

    it('keeps what is typed on, and goes on holding it', async () => {
      const { write, sent, state, storage, outbox } = openTab({ send: elsewhere });
      await write('mit', 2);
      await after(700);
      await write('mit og mere', 2);
      await after(60_000);
      await outbox.flush();
      expect(sent).toHaveLength(1);
      expect(state().status).toBe('conflict');
      expect(await storage.get('lone', key)).toMatchObject({ value: 'mit og mere', conflictsWith: 7 });
    });

    it('sends when the page saves on top of what it has shown', async () => {
      const { write, sent, state, storage } = openTab({ send: elsewhere });
      await write('mit', 2);
      await after(700);
      await write('mit', 7);
      await after(700);
      expect(sent.map(({ revision }) => revision)).toEqual([3, 8]);
      expect(state().status).toBe('saved');
      expect(await storage.get('lone', key)).toBeUndefined();
    });

    it('holds it still after the tab was closed, also for a tab that then types on', async () => {
      const storage = new MemoryOutboxStorage();
      const first = openTab({ storage, send: elsewhere });
      await first.write('mit', 2);
      await after(700);
      const next = openTab({ storage, send: elsewhere });
      TestBed.tick();
      await after(0);
      await expect(next.outbox.pending(key, String)).resolves.toEqual({
        value: 'mit',
        baseRevision: 2,
        conflictsWith: 7,
      });
      expect(next.state().status).toBe('conflict');
      await next.write('mit og mere', 2);
      await after(60_000);
      expect(next.sent).toEqual([]);
      await next.write('mit og mere', 7);
      await after(700);
      expect(next.sent).toMatchObject([{ value: 'mit og mere', revision: 8 }]);
    });

    it('lets go of what waits when the other version is chosen', async () => {
      const { write, sent, state, storage, outbox } = openTab({ send: elsewhere });
      await write('mit', 2);
      await after(700);
      await outbox.discard(key, new Date(savedAt));
      await after(60_000);
      expect(sent).toHaveLength(1);
      expect(state()).toEqual({ status: 'saved', savedAt: new Date(savedAt) });
      expect(await storage.get('lone', key)).toBeUndefined();
    });

    it('does not cover what another tab of this browser saved and this page has not shown', async () => {
      const shared = { storage: new MemoryOutboxStorage(), browser: new Browser() };
      const one = openTab({ ...shared, send: (_, revision) => refuse(409, 'REVISION_CONFLICT', { revision }) });
      const other = openTab(shared);
      await other.write('i den anden fane', 4);
      await after(700);
      await one.write('i den første fane', 4);
      await after(60_000);
      expect(one.sent).toMatchObject([{ value: 'i den første fane', revision: 5 }]);
      expect(one.state().status).toBe('conflict');
    });

    it('takes its own lost answer for no conflict', async () => {
      const stored: { revision: number; writeId?: string } = { revision: 0 };
      const server = (entry: OutboxEntry, revision: number): Promise<Answer> => {
        const isRepeat = stored.writeId === entry.writeId;
        if (!isRepeat && revision <= stored.revision) {
          return refuse(409, 'REVISION_CONFLICT', { revision: stored.revision });
        }
        if (!isRepeat) Object.assign(stored, { revision, writeId: entry.writeId });
        return Promise.resolve({ revision: stored.revision, savedAt });
      };
      const { write, answer, state } = openTab({
        send: async (entry, revision) => {
          await server(entry, revision);
          return offline();
        },
      });
      await write('et');
      await after(700);
      expect(stored.revision).toBe(1);
      answer.send = server;
      await write('et to');
      await after(700);
      expect(stored.revision).toBe(2);
      expect(state().status).toBe('saved');
    });
  });

  describe('when the person is only remembered', () => {
    it('keeps and shows what she types, but sends nothing before the server has named her', async () => {
      const { type, sent, state, outbox, remembered } = openTab();
      remembered.setStandIn(true);
      TestBed.tick();
      await type('uden net');
      await after(60_000);
      await outbox.flush();
      expect(sent).toEqual([]);
      expect(state().status).toBe('waiting');
      await expect(outbox.pendingValue(key, String)).resolves.toBe('uden net');
      await expect(outbox.unsent()).resolves.toEqual({ count: 1, memoryOnly: 0 });
      remembered.setStandIn(false);
      TestBed.tick();
      await after(0);
      expect(sent).toMatchObject([{ value: 'uden net', userId: 'lone' }]);
    });

    it('sends nothing of hers when the server names somebody else', async () => {
      const { type, sent, user, remembered } = openTab();
      remembered.setStandIn(true);
      await type('uden net');
      user.set({ id: 'omar' });
      remembered.setStandIn(false);
      TestBed.tick();
      await after(60_000);
      expect(sent).toEqual([]);
    });
  });

  it('tells what reached the server', async () => {
    const { outbox, type } = openTab();
    const told = jest.fn();
    const stop = outbox.whenSaved(told);
    await type('et', 3);
    await after(700);
    expect(told).toHaveBeenCalledWith({ key, value: 'et', revision: 4, savedAt });
    stop();
    await type('to', 3);
    await after(700);
    expect(told).toHaveBeenCalledTimes(1);
  });
});
