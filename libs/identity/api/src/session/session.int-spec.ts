import { DatabaseHost, newId } from '@trin/core-api';
import { testConfig } from '@trin/core-api/testing';
import { hash } from '@node-rs/argon2';
import { AppUserRepository } from '../account/app-user.repository.js';
import { PasswordHasher } from '../password/password-hasher.js';
import { RoleGrantRepository } from '../role/role-grant.repository.js';
import { goodPassword, IdentityTestApp, slowStart } from '../testing/identity-test-app.js';
import { hashSecret } from '../secret/secret.rules.js';

const day = 86_400_000;
const database = (app: IdentityTestApp): DatabaseHost => app.get(DatabaseHost);

describe('sessions', () => {
  let app: IdentityTestApp;
  beforeAll(async () => (app = await IdentityTestApp.start()), slowStart);
  afterAll(() => app.close());

  describe('signing in', () => {
    it('gives a session with a cookie that scripts and other sites cannot use', async () => {
      const person = await app.aPerson('birthe@example.dk');
      await app
        .get(RoleGrantRepository)
        .grant({ userId: person.id, id: newId(), role: 'course-administrator', organisationId: null });
      const reply = await app.ask('POST', '/session', {
        body: { email: ' Birthe@Example.dk ', password: goodPassword },
        headers: { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36' },
      });
      expect(reply.status).toBe(201);
      expect(reply.body).toMatchObject({
        demo: true,
        user: { email: 'birthe@example.dk', emailConfirmed: true, roles: [{ role: 'course-administrator' }] },
      });
      expect(reply.setCookie).toMatchObject({
        name: 'trin',
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        maxAge: 30 * 86_400,
      });
      expect(reply.text).not.toContain('argon2');
      const secret = reply.setCookie?.value ?? '';
      const [row] = await database(app).tx.query<{ token_hash: Buffer; device: string }[]>(
        'SELECT token_hash, device FROM user_session',
      );
      expect(row?.token_hash).toEqual(hashSecret(secret));
      expect(row?.device).toBe('Chrome, Windows');
      const shown = await app.ask('GET', '/session', { cookie: reply.cookie });
      expect(shown.body).toEqual(reply.body);
      expect(shown.headers['cache-control']).toBe('no-store');
    });

    it('answers alike, and works alike, for a wrong password and an unknown address', async () => {
      await app.aPerson('known@example.dk');
      const matches: (string | undefined)[] = [];
      const hasher = app.get(PasswordHasher);
      const original = hasher.matches.bind(hasher);
      hasher.matches = (password, passwordHash) => {
        matches.push(passwordHash);
        return original(password, passwordHash);
      };
      const refuse = (email: string) => app.ask('POST', '/session', { body: { email, password: 'not the password' } });
      const known = await refuse('known@example.dk');
      const started = performance.now();
      const unknown = await refuse('unknown@example.dk');
      // Argon2id alone takes longer than this on any machine.
      expect(performance.now() - started).toBeGreaterThan(5);
      hasher.matches = original;
      const { requestId: _a, ...knownBody } = known.body;
      const { requestId: _b, ...unknownBody } = unknown.body;
      expect(known.status).toBe(401);
      expect(unknownBody).toEqual(knownBody);
      expect(knownBody).toMatchObject({ code: 'SIGN_IN_REFUSED' });
      expect(Object.keys(unknown.headers).sort()).toEqual(Object.keys(known.headers).sort());
      expect(matches).toEqual([expect.stringContaining('argon2id'), undefined]);
    });

    it('refuses an address that was never confirmed like any other', async () => {
      await app.aPerson('unconfirmed@example.dk', { emailConfirmedAt: null });
      const reply = await app.ask('POST', '/session', {
        body: { email: 'unconfirmed@example.dk', password: goodPassword },
      });
      expect(reply.body).toMatchObject({ status: 401, code: 'SIGN_IN_REFUSED' });
    });

    it.each(['throttled@example.dk', 'nobody@example.dk'])(
      'slows down guessing at %s, even with the right password',
      async (email) => {
        await app.aPerson('throttled@example.dk');
        for (let i = 0; i < 5; i += 1) {
          const reply = await app.ask('POST', '/session', { body: { email, password: `guess ${i}` } });
          expect(reply.body).toMatchObject({ code: 'SIGN_IN_REFUSED' });
        }
        const reply = await app.ask('POST', '/session', { body: { email, password: goodPassword } });
        expect(reply.body).toMatchObject({
          status: 429,
          code: 'SIGN_IN_THROTTLED',
          params: { retryAfterSeconds: expect.any(Number) },
        });
        expect(Number(reply.headers['retry-after'])).toBeGreaterThan(600);
      },
    );

    it('forgets failed tries when one goes well', async () => {
      await app.aPerson('clumsy@example.dk');
      for (let round = 0; round < 3; round += 1) {
        for (let i = 0; i < 4; i += 1)
          await app.ask('POST', '/session', { body: { email: 'clumsy@example.dk', password: 'wrong' } });
        await app.signIn('clumsy@example.dk');
      }
    });

    it('slows down one address that tries many accounts', async () => {
      const address = '198.51.100.7';
      const tries = Array.from({ length: 101 }, (_, i) =>
        app.ask('POST', '/session', { body: { email: `nobody${i}@example.dk`, password: 'wrong' }, address }),
      );
      const codes = (await Promise.all(tries)).map((reply) => reply.body['code']);
      expect(codes.filter((code) => code === 'SIGN_IN_THROTTLED')).toHaveLength(1);
    });

    it('refuses a forged sign-in from another site', async () => {
      const headers = { 'sec-fetch-site': 'cross-site' };
      const reply = await app.ask('POST', '/session', {
        body: { email: 'birthe@example.dk', password: goodPassword },
        headers,
      });
      expect(reply.body).toMatchObject({ code: 'CROSS_SITE_REQUEST' });
    });

    it('does not read credentials from the address', async () => {
      const reply = await app.ask('POST', `/session?email=birthe@example.dk&password=${goodPassword}`);
      expect(reply.body).toMatchObject({ status: 400 });
    });

    it('gives a new secret at every sign-in and ends the one before in this browser', async () => {
      await app.aPerson('rotate@example.dk');
      const before = await app.signIn('rotate@example.dk');
      const reply = await app.ask('POST', '/session', {
        body: { email: 'rotate@example.dk', password: goodPassword },
        cookie: before,
      });
      expect(reply.cookie).not.toBe(before);
      expect((await app.ask('GET', '/sessions', { cookie: before })).status).toBe(401);
      expect((await app.ask('GET', '/sessions', { cookie: reply.cookie })).body).toMatchObject({
        places: [{ current: true }],
      });
    });

    it('does not take over a secret that was planted before sign-in', async () => {
      await app.aPerson('fixation@example.dk');
      const planted = `trin=${'A'.repeat(43)}`;
      const reply = await app.ask('POST', '/session', {
        body: { email: 'fixation@example.dk', password: goodPassword },
        cookie: planted,
      });
      expect(reply.cookie).not.toBe(planted);
      expect((await app.ask('GET', '/session', { cookie: planted })).body).toEqual({ demo: true });
    });

    it('makes a hash anew that was made with less work', async () => {
      const weak = await hash(goodPassword, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
      const person = await app.aPerson('weak@example.dk', { passwordHash: weak });
      await app.signIn('weak@example.dk');
      expect((await app.get(AppUserRepository).get(person.id)).passwordHash).toContain('m=19456,t=2,p=1');
      await app.signIn('weak@example.dk');
    });
  });

  describe('a session', () => {
    it('tells nothing to who has none, or a made-up one', async () => {
      expect((await app.ask('GET', '/session')).body).toEqual({ demo: true });
      expect((await app.ask('GET', '/session', { cookie: 'trin=nonsense' })).body).toEqual({ demo: true });
    });

    it('ends after 14 days without use', async () => {
      await app.aPerson('idle@example.dk');
      const cookie = await app.signIn('idle@example.dk');
      app.test.clock.advance(13 * day);
      expect((await app.ask('GET', '/sessions', { cookie })).status).toBe(200);
      app.test.clock.advance(14 * day + 1);
      expect((await app.ask('GET', '/sessions', { cookie })).status).toBe(401);
    });

    it('ends after 30 days however much it is used', async () => {
      await app.aPerson('busy@example.dk');
      const cookie = await app.signIn('busy@example.dk');
      for (let i = 0; i < 3; i += 1) {
        app.test.clock.advance(9 * day);
        expect((await app.ask('GET', '/sessions', { cookie })).status).toBe(200);
      }
      app.test.clock.advance(3 * day);
      expect((await app.ask('GET', '/sessions', { cookie })).status).toBe(401);
    });

    it('writes down that it is used at most every ten minutes', async () => {
      const person = await app.aPerson('seen@example.dk');
      const cookie = await app.signIn('seen@example.dk');
      const seen = async () => {
        await app.ask('GET', '/sessions', { cookie });
        const [row] = await database(app).tx.query<{ at: Date }[]>(
          'SELECT last_seen_at AS at FROM user_session WHERE user_id = $1',
          [person.id],
        );
        return row?.at.getTime() ?? 0;
      };
      const first = await seen();
      app.test.clock.advance(9 * 60_000);
      expect(await seen()).toBe(first);
      app.test.clock.advance(60_000);
      expect(await seen()).toBe(first + 600_000);
    });

    it('ends here, there and everywhere', async () => {
      await app.aPerson('places@example.dk');
      const [here, there, third] = [
        await app.signIn('places@example.dk'),
        await app.signIn('places@example.dk'),
        await app.signIn('places@example.dk'),
      ];
      const list = await app.ask('GET', '/sessions', { cookie: here });
      const places = list.body['places'] as { id: string; current: boolean; lastSeenOn: string }[];
      expect(places).toHaveLength(3);
      expect(places.filter((place) => place.current)).toHaveLength(1);
      expect(Object.keys(places[0] ?? {}).sort()).toEqual(['current', 'device', 'id', 'lastSeenOn']);

      const thereId =
        ((await app.ask('GET', '/sessions', { cookie: there })).body['places'] as typeof places).find((p) => p.current)
          ?.id ?? '';
      await app.aPerson('stranger@example.dk');
      const stranger = await app.signIn('stranger@example.dk');
      expect((await app.ask('DELETE', `/sessions/${thereId}`, { cookie: stranger })).status).toBe(404);
      expect((await app.ask('DELETE', '/sessions/nonsense', { cookie: here })).status).toBe(400);
      expect((await app.ask('DELETE', `/sessions/${thereId}`, { cookie: here })).status).toBe(204);
      expect((await app.ask('GET', '/sessions', { cookie: there })).status).toBe(401);

      const out = await app.ask('DELETE', '/session', { cookie: third });
      expect(out.setCookie).toMatchObject({ name: 'trin', value: '', maxAge: 0 });
      expect((await app.ask('GET', '/sessions', { cookie: third })).status).toBe(401);
      expect((await app.ask('DELETE', '/session', { cookie: third })).status).toBe(204);

      const another = await app.signIn('places@example.dk');
      expect((await app.ask('DELETE', '/sessions', { cookie: here })).status).toBe(204);
      for (const cookie of [here, another]) expect((await app.ask('GET', '/sessions', { cookie })).status).toBe(401);
      expect((await app.ask('GET', '/sessions', { cookie: stranger })).status).toBe(200);
    });
  });
});

describe('sessions over HTTPS', () => {
  it(
    'bind the cookie to this very host, and take no other',
    async () => {
      const app = await IdentityTestApp.start(testConfig({ PUBLIC_URL: 'https://trin.example' }));
      try {
        await app.aPerson('secure@example.dk');
        const reply = await app.ask('POST', '/session', {
          body: { email: 'secure@example.dk', password: goodPassword },
        });
        expect(reply.setCookie).toMatchObject({ name: '__Host-trin', secure: true, path: '/' });
        expect(reply.setCookie).not.toHaveProperty('domain');
        const planted = `trin=${reply.setCookie?.value ?? ''}`;
        expect((await app.ask('GET', '/sessions', { cookie: planted })).status).toBe(401);
        expect((await app.ask('GET', '/sessions', { cookie: reply.cookie })).status).toBe(200);
        expect((await app.ask('GET', '/demo/mails')).status).toBe(404);
      } finally {
        await app.close();
      }
    },
    slowStart,
  );
});
