import { Controller, Get, Inject, Injectable, Module, Post } from '@nestjs/common';
import { Permission, Role } from '@trin/core-contract';
import * as z from 'zod';
import { CurrentActor } from './auth/current-actor.decorator.js';
import type { Actor } from './auth/actor.js';
import { Endpoint, everybody, permitted } from './auth/endpoint.decorator.js';
import { coreSchema } from './database/core-schema.js';
import { DatabaseHost, Transactional } from './database/transaction.js';
import { RateLimits } from './http/rate-limits.js';
import { JobQueue } from './jobs/job-queue.js';
import { EventBus } from './outbox/event-bus.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import { asActor, createTestApp, type TestApp } from './testing/index.js';

const Happened = { type: 'test.Happened', schema: z.object({ n: z.number() }) };
const NumberView = z.object({ n: z.number() });

@Injectable()
class Things {
  readonly handled: number[] = [];
  readonly worked: unknown[] = [];
  readonly slowly: string[] = [];
  failures = 0;
  constructor(
    readonly bus: EventBus,
    readonly jobs: JobQueue,
    @Inject(DatabaseHost) readonly database: DatabaseHost,
  ) {
    bus.subscribe(Happened, ({ n }) => {
      if (this.failures > 0) {
        this.failures -= 1;
        return Promise.reject(new Error('handler down'));
      }
      this.handled.push(n);
      return Promise.resolve();
    });
    jobs.register('test', (data) => {
      this.worked.push(data);
      return Promise.resolve();
    });
    jobs.register('slow', async () => {
      this.slowly.push('begun');
      await new Promise((resolve) => setTimeout(resolve, 500));
      await this.database.tx.query('SELECT 1');
      this.slowly.push('finished');
    });
  }
  @Transactional()
  async happen(n: number, fail: boolean): Promise<void> {
    await this.bus.publish(Happened, { n });
    await this.jobs.enqueue('test', { n });
    if (fail) throw new Error('rolled back');
  }
}

@Controller('things')
class ThingsController {
  @Get('open')
  @Endpoint({ access: everybody, summary: 'open', view: NumberView })
  open(): z.infer<typeof NumberView> {
    return { n: 1, ...{ secret: 'never leaves' } };
  }
  @Post('mine')
  @Endpoint({ access: permitted(Permission.AuthorCourse), summary: 'mine', view: NumberView })
  mine(@CurrentActor() actor: Actor): z.infer<typeof NumberView> {
    return { n: actor.grants.length };
  }
  @Get('forgotten')
  forgotten(): string {
    return 'nobody may read this';
  }
}

@Module({ controllers: [ThingsController], providers: [Things] })
class ThingsModule {}

const user = '018f0000-0000-7000-8000-000000000001';
const until = async (condition: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !condition(); i += 1) await new Promise((resolve) => setTimeout(resolve, 25));
};

describe('core on a real database', () => {
  let test: TestApp;
  let things: Things;
  beforeAll(async () => {
    test = await createTestApp({ schema: coreSchema, imports: [ThingsModule] });
    things = test.app.get(Things);
  });
  afterAll(() => test.close());

  describe('access', () => {
    it('answers an open route with what its schema names, and a request id', async () => {
      const reply = await test.app.inject({ url: '/api/things/open' });
      expect(reply.json()).toEqual({ n: 1 });
      expect(reply.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(reply.headers['content-security-policy']).toContain("script-src 'self';");
    });
    it('denies a route that declares nothing', async () => {
      const reply = await test.app.inject({ url: '/api/things/forgotten', headers: asActor(user) });
      expect(reply.json()).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    });
    it('asks for sign-in, then for the permission', async () => {
      const call = (headers: Record<string, string>) =>
        test.app.inject({ method: 'POST', url: '/api/things/mine', headers });
      expect((await call({})).json()).toMatchObject({ status: 401, code: 'SIGN_IN_REQUIRED' });
      expect((await call(asActor(user))).json()).toMatchObject({ code: 'FORBIDDEN' });
      expect((await call(asActor(user, [{ role: Role.CourseAdministrator }]))).json()).toEqual({ n: 1 });
    });
    it('refuses a forged write before anybody is asked', async () => {
      const headers = { ...asActor(user, [{ role: Role.CourseAdministrator }]), 'sec-fetch-site': 'cross-site' };
      const reply = await test.app.inject({ method: 'POST', url: '/api/things/mine', headers });
      expect(reply.json()).toMatchObject({ status: 403, code: 'CROSS_SITE_REQUEST' });
      expect(reply.headers['content-type']).toContain('application/problem+json');
    });
    it('says not found and too large in the same form', async () => {
      expect((await test.app.inject({ url: '/api/nowhere' })).json()).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      const reply = await test.app.inject({
        method: 'POST',
        url: '/api/things/mine',
        payload: { x: 'x'.repeat(300_000) },
      });
      expect(reply.json()).toMatchObject({ status: 413, code: 'TOO_LARGE' });
    });
  });

  it('shows its measures to a collector on this machine and to nobody behind a proxy', async () => {
    const ask = async (remoteAddress: string, headers: Record<string, string> = {}) =>
      (await test.app.inject({ url: '/api/metrics', remoteAddress, headers })).statusCode;
    expect(await ask('127.0.0.1')).toBe(200);
    expect(await ask('203.0.113.7')).toBe(403);
    expect(await ask('127.0.0.1', { 'x-forwarded-for': '203.0.113.7' })).toBe(403);
  });

  describe('outbox and jobs', () => {
    it('handles an event and does a job when the transaction committed', async () => {
      await things.happen(1, false);
      await until(() => things.handled.length > 0 && things.worked.length > 0);
      expect(things.handled).toEqual([1]);
      expect(things.worked).toEqual([{ n: 1 }]);
    });
    it('knows nothing of a transaction that rolled back', async () => {
      await expect(things.happen(2, true)).rejects.toThrow('rolled back');
      await test.app.get(OutboxRelay).drain();
      expect(things.handled).not.toContain(2);
    });
    it('handles an event after its transaction, however long that takes, and in another', async () => {
      // What earlier tests published asks for looks too.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await things.database.withTransaction(async () => {
        await things.bus.publish(Happened, { n: 4 });
        // Longer than the relay waits before it looks.
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(things.handled).not.toContain(4);
      });
      await until(() => things.handled.includes(4));
      expect(things.handled).toContain(4);
    });
    it('tries a failed handler again, later', async () => {
      things.failures = 1;
      await things.happen(3, false);
      await until(() => things.failures === 0);
      await test.app.get(OutboxRelay).drain();
      expect(things.handled).not.toContain(3);
      test.clock.advance(2_000);
      await test.app.get(OutboxRelay).drain();
      expect(things.handled).toContain(3);
    });
  });

  it('limits tries in the database and gives them back', async () => {
    const limit = { name: 'spec', points: 2, seconds: 60 };
    const limits = test.app.get(RateLimits);
    await limits.consume(limit, 'a');
    await limits.consume(limit, 'a');
    await expect(limits.consume(limit, 'a')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    await limits.consume(limit, 'b');
    await limits.reset(limit, 'a');
    await limits.consume(limit, 'a');
    const rows = await things.database.tx.query<{ key: string }[]>('SELECT key FROM rate_limit');
    expect(rows.some((row) => row.key === 'spec:a')).toBe(false);
  });
});

describe('core when it stops', () => {
  it('finishes a job that has begun, with its database', async () => {
    const test = await createTestApp({ schema: coreSchema, imports: [ThingsModule] });
    const { jobs, slowly } = test.app.get(Things);
    await jobs.enqueue('slow', {});
    await until(() => slowly.length > 0);
    await test.close();
    expect(slowly).toEqual(['begun', 'finished']);
  });
});
