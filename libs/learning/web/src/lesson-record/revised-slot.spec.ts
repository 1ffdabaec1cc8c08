import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Outbox, type PendingWrite } from '@trin/core-web';
import { learnerId, provideLearningTesting } from '../testing/learning-testing';
import { RevisedSlot, type StoredValue } from './revised-slot';

const url = '/api/ting';
const stored = (value: string, revision: number): StoredValue<string> => ({
  value,
  revision,
  savedAt: '2026-11-22T08:00:00.000Z',
});

function open(
  given: { stored?: StoredValue<string>; unsent?: PendingWrite<string>; elsewhere?: StoredValue<string> } = {},
) {
  TestBed.configureTestingModule({ providers: provideLearningTesting() });
  const outbox = TestBed.inject(Outbox);
  const address = {
    key: 'ting',
    url,
    userId: learnerId,
    onConflict: 'hold' as const,
    fetch: () => Promise.resolve(given.elsewhere),
  };
  const slot = new RevisedSlot<string>(outbox, address, given.stored, given.unsent);
  return { slot, outbox, http: TestBed.inject(HttpTestingController) };
}

async function nextWrite(http: HttpTestingController): Promise<TestRequest> {
  for (let turn = 0; turn < 50; turn++) {
    const [request] = http.match(({ method }) => method === 'PUT');
    if (request) return request;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error('nothing was sent');
}

const turns = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('RevisedSlot', () => {
  it('shows at once what was typed and sends it on top of what it knew', async () => {
    const { slot, outbox, http } = open({ stored: stored('før', 3) });
    slot.write('efter');
    expect(slot.value()).toBe('efter');

    const sent = outbox.flush();
    const request = await nextWrite(http);
    expect(request.request.body).toMatchObject({ revision: 4, value: 'efter' });
    request.flush({ revision: 4, savedAt: '2026-11-22T09:42:00.000Z' });
    await sent;
    expect(slot.state()).toEqual({ status: 'saved', savedAt: new Date('2026-11-22T09:42:00.000Z') });
  });

  it('shows what was typed here before what the server has', () => {
    const { slot } = open({ stored: stored('fra serveren', 2), unsent: { value: 'skrevet her', baseRevision: 2 } });
    expect(slot.value()).toBe('skrevet her');
    expect(slot.state().status).toBe('waiting');
  });

  it('says when the stored value was saved', () => {
    expect(open({ stored: stored('før', 2) }).slot.state().status).toBe('saved');
  });

  it('keeps the own words and shows the other version when another computer wrote', async () => {
    const { slot, outbox, http } = open({ stored: stored('før', 1), elsewhere: stored('fra tavlen', 5) });
    slot.write('mit');
    const sent = outbox.flush();
    const refused = await nextWrite(http);
    refused.flush(
      { type: 'about:blank', title: 'Conflict', status: 409, code: 'REVISION_CONFLICT', params: { revision: 5 } },
      { status: 409, statusText: 'Conflict' },
    );
    await turns();
    slot.watch();
    await turns();

    expect(slot.value()).toBe('mit');
    expect(slot.other()).toMatchObject({ value: 'fra tavlen', revision: 5 });
    await sent;
    slot.write('mit og mere');
    await outbox.flush();
    http.expectNone(({ method }) => method === 'PUT');

    slot.settle('mine');
    const kept = outbox.flush();
    const request = await nextWrite(http);
    expect(request.request.body).toMatchObject({ revision: 6, value: 'mit og mere' });
    request.flush({ revision: 6, savedAt: '2026-11-22T09:00:00.000Z' });
    await kept;
    expect(slot.state().status).toBe('saved');
  });

  it('shows both versions again on the next visit', () => {
    const unsent = { value: 'mit', baseRevision: 1, conflictsWith: 5 };
    const { slot } = open({ stored: stored('fra tavlen', 5), unsent });
    expect(slot.value()).toBe('mit');
    expect(slot.other()).toMatchObject({ value: 'fra tavlen', revision: 5 });
  });

  it('asks nothing when both computers wrote the same', async () => {
    const unsent = { value: 'det samme', baseRevision: 1, conflictsWith: 5 };
    const { slot, outbox, http } = open({ stored: stored('det samme', 5), unsent });
    expect(slot.other()).toBeUndefined();
    const sent = outbox.flush();
    const request = await nextWrite(http);
    expect(request.request.body).toMatchObject({ revision: 6 });
    request.flush({ revision: 6, savedAt: '2026-11-22T09:00:00.000Z' });
    await sent;
  });

  it('sends what was typed on an older revision as such, so that it covers nothing unseen', async () => {
    const { slot, outbox, http } = open({ stored: stored('fra tavlen', 5), unsent: { value: 'mit', baseRevision: 1 } });
    slot.write('mit og mere');
    const sent = outbox.flush();
    const request = await nextWrite(http);
    expect(request.request.body).toMatchObject({ revision: 2 });
    request.flush({ revision: 2, savedAt: '2026-11-22T09:00:00.000Z' });
    await sent;
  });

  it('takes the version that is chosen, and lets the own words go', async () => {
    const { slot, outbox, http } = open({ stored: stored('før', 1) });
    slot.write('mit');
    slot.other.set({ value: 'fra tavlen', revision: 5 });
    slot.settle('other');

    expect(slot.value()).toBe('fra tavlen');
    expect(slot.other()).toBeUndefined();
    await turns();
    await expect(outbox.pendingValue('ting', String)).resolves.toBeUndefined();
    await outbox.flush();
    http.expectNone(({ method }) => method === 'PUT');
    expect(slot.state().status).toBe('saved');

    slot.write('videre');
    const sent = outbox.flush();
    const request = await nextWrite(http);
    expect(request.request.body).toMatchObject({ revision: 6, value: 'videre' });
    request.flush({ revision: 6, savedAt: '2026-11-22T09:00:00.000Z' });
    await sent;
  });

  it('keeps mine when that is chosen', async () => {
    const { slot, outbox, http } = open();
    slot.value.set('mit');
    slot.other.set({ value: 'fra tavlen', revision: 5 });
    slot.settle('mine');
    const sent = outbox.flush();
    const request = await nextWrite(http);
    expect(request.request.body).toMatchObject({ revision: 6, value: 'mit' });
    request.flush({ revision: 6, savedAt: '2026-11-22T09:00:00.000Z' });
    await sent;
  });
});
