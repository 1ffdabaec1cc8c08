import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Outbox } from '@trin/core-web';
import { learnerId, provideLearningTesting } from '../testing/learning-testing';
import { RevisedSlot, type StoredValue } from './revised-slot';

const url = '/api/ting';
const stored = (value: string, revision: number): StoredValue<string> => ({
  value,
  revision,
  savedAt: '2026-11-22T08:00:00.000Z',
});

function open(given: { stored?: StoredValue<string>; unsent?: string; elsewhere?: StoredValue<string> } = {}) {
  TestBed.configureTestingModule({ providers: provideLearningTesting() });
  const outbox = TestBed.inject(Outbox);
  const address = { key: 'ting', url, userId: learnerId, fetch: () => Promise.resolve(given.elsewhere) };
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
    const { slot } = open({ stored: stored('fra serveren', 2), unsent: 'skrevet her' });
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
    expect(slot.other()).toEqual({ value: 'fra tavlen', revision: 5 });
    (await nextWrite(http)).flush({ revision: 6, savedAt: '2026-11-22T09:00:00.000Z' });
    await sent;
    expect(slot.other()).toBeDefined();
  });

  it('takes the version that is chosen, on top of the newest', async () => {
    const { slot, outbox, http } = open({ stored: stored('før', 1) });
    slot.value.set('mit');
    slot.other.set({ value: 'fra tavlen', revision: 5 });
    slot.settle('other');

    expect(slot.value()).toBe('fra tavlen');
    expect(slot.other()).toBeUndefined();
    const sent = outbox.flush();
    const request = await nextWrite(http);
    expect(request.request.body).toMatchObject({ revision: 6, value: 'fra tavlen' });
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
