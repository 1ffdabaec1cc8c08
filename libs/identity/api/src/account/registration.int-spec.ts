import { DatabaseHost, OutboxRelay } from '@trin/core-api';
import { AppUserRepository } from './app-user.repository.js';
import { goodPassword, IdentityTestApp, slowStart } from '../testing/identity-test-app.js';

const day = 86_400_000;
const withoutRequestId = ({ requestId: _, ...body }: Record<string, unknown>) => body;

describe('registration', () => {
  let app: IdentityTestApp;
  beforeAll(async () => (app = await IdentityTestApp.start()), slowStart);
  afterAll(() => app.close());

  const tx = () => app.get<DatabaseHost>(DatabaseHost).tx;
  const register = (email: string, changes: object = {}) =>
    app.ask('POST', '/accounts', { body: { email, password: goodPassword, displayName: 'Birthe Lund', ...changes } });
  const confirm = (token: string) => app.ask('POST', '/email-confirmations', { body: { token } });
  const reset = (email: string) => app.ask('POST', '/password-resets', { body: { email } });
  const complete = (token: string, password = 'ny-adgang-via-mail-9') =>
    app.ask('POST', '/password-resets/completion', { body: { token, password } });

  it('shows mails on the page of the demo, in the language of the person', async () => {
    await app.aPerson('demo@example.dk', { locale: 'en' });
    await reset('demo@example.dk');
    let mails: { to: string; subject: string; text: string; html: string }[] = [];
    for (let i = 0; i < 200 && mails.length === 0; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const list = (await app.ask('GET', '/demo/mails')).body['mails'] as typeof mails;
      mails = list.filter((mail) => mail.to === 'demo@example.dk');
    }
    const [mail] = mails;
    expect(mail?.subject).toBe('Choose a new password');
    expect(`${mail?.text ?? ''}${mail?.html ?? ''}`).not.toMatch(/\bHK\b|union|fagforening|medlem|member/i);
    const secret = /#token=([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
    expect((await complete(secret)).status).toBe(201);
  });

  it('goes on by mail, and the link signs in', async () => {
    const reply = await register('New@Example.dk');
    expect(reply).toMatchObject({ status: 202, text: '', setCookie: undefined });
    const mail = await app.nextMail('new@example.dk', 'confirm-email');
    expect(mail).toMatchObject({ locale: 'da', params: {} });
    expect(mail.link).toMatch(/^http:\/\/localhost:3000\/confirm-email#token=[\w-]{43}$/);
    const confirmed = await confirm(mail.link?.split('=')[1] ?? '');
    expect(confirmed).toMatchObject({ status: 201, body: { user: { email: 'new@example.dk', emailConfirmed: true } } });
    expect((await app.ask('GET', '/sessions', { cookie: confirmed.cookie })).status).toBe(200);
    await app.signIn('new@example.dk');
  });

  it('takes a link once, for seven days, and only for what it is for', async () => {
    await register('once@example.dk');
    const secret = await app.nextSecret('once@example.dk', 'confirm-email');
    expect((await complete(secret)).body).toMatchObject({ status: 410, code: 'TOKEN_INVALID' });
    expect((await confirm(secret)).status).toBe(201);
    expect((await confirm(secret)).body).toMatchObject({ status: 410, code: 'TOKEN_INVALID' });
    await register('late@example.dk');
    const late = await app.nextSecret('late@example.dk', 'confirm-email');
    app.test.clock.advance(7 * day);
    expect((await confirm(late)).body).toMatchObject({ status: 410, code: 'TOKEN_INVALID' });
  });

  it('uses up a link once when it is opened twice at the same time', async () => {
    await register('twice@example.dk');
    const secret = await app.nextSecret('twice@example.dk', 'confirm-email');
    const statuses = (await Promise.all([confirm(secret), confirm(secret)])).map((reply) => reply.status);
    expect(statuses.sort()).toEqual([201, 410]);
  });

  it('answers alike whether or not the address has an account, and tells its owner by mail', async () => {
    const owner = await app.aPerson('owner@example.dk');
    const taken = await register('owner@example.dk', { displayName: 'Somebody Else' });
    const free = await register('free@example.dk');
    expect(taken.status).toBe(free.status);
    expect(taken.text).toBe(free.text);
    expect(Object.keys(taken.headers).sort()).toEqual(Object.keys(free.headers).sort());
    expect(await app.nextMail('owner@example.dk', 'already-registered')).toMatchObject({
      link: 'http://localhost:3000/sign-in',
    });
    await app.nextMail('free@example.dk', 'confirm-email');
    expect(await app.get(AppUserRepository).get(owner.id)).toEqual(owner);
  });

  it('does the same work before the answer, whether or not the address is known', async () => {
    await app.aPerson('work@example.dk');
    // Nothing is handled meanwhile: what is left is what the requests themselves do.
    const relay = app.get(OutboxRelay);
    const { drain } = relay;
    relay.drain = async () => 0;
    const tables = ['app_user', 'mail_token', 'outbox_event', 'user_session'];
    const left = async (email: string) => {
      const count = async () =>
        Promise.all(tables.map(async (table) => (await tx().query<object[]>(`SELECT FROM ${table}`)).length));
      const before = await count();
      await register(email);
      await reset(email);
      await app.ask('POST', '/email-confirmations/resend', { body: { email } });
      return (await count()).map((rows, index) => rows - (before[index] ?? 0));
    };
    const [known, unknown] = [await left('work@example.dk'), await left('no-work@example.dk')];
    relay.drain = drain;
    expect(known).toEqual([0, 0, 3, 0]);
    expect(unknown).toEqual(known);
  });

  it('gives one account to two who register one address at once', async () => {
    await Promise.all([register('race@example.dk'), register('race@example.dk')]);
    await app.nextMail('race@example.dk', 'confirm-email');
    await app.nextMail('race@example.dk', 'confirm-email');
    const rows = await tx().query<object[]>(`SELECT FROM app_user WHERE email = 'race@example.dk'`);
    expect(rows).toHaveLength(1);
  });

  it('leaves nothing of who registered an address beforehand that is not theirs', async () => {
    await register('victim@example.dk', { password: 'attackers-own-secret-1', displayName: 'Attacker' });
    const attackers = await app.nextSecret('victim@example.dk', 'confirm-email');
    await register('victim@example.dk');
    const own = await app.nextSecret('victim@example.dk', 'confirm-email');
    expect((await confirm(attackers)).status).toBe(410);
    expect((await confirm(own)).body).toMatchObject({ user: { displayName: 'Birthe Lund' } });
    const reply = await app.ask('POST', '/session', {
      body: { email: 'victim@example.dk', password: 'attackers-own-secret-1' },
    });
    expect(reply.status).toBe(401);
  });

  it('sends the mail again to who waits, tells who has an account, and says nothing to strangers', async () => {
    const resend = (email: string) => app.ask('POST', '/email-confirmations/resend', { body: { email } });
    await register('again@example.dk');
    const first = await app.nextSecret('again@example.dk', 'confirm-email');
    await app.aPerson('settled@example.dk');
    const replies = [
      await resend('again@example.dk'),
      await resend('settled@example.dk'),
      await resend('stranger@example.dk'),
    ];
    expect(replies.map(({ status, text }) => ({ status, text }))).toEqual(Array(3).fill({ status: 202, text: '' }));
    const second = await app.nextSecret('again@example.dk', 'confirm-email');
    await app.nextMail('settled@example.dk', 'already-registered');
    expect(await app.countMails('stranger@example.dk')).toBe(0);
    expect(second).not.toBe(first);
    expect((await confirm(first)).status).toBe(201);
    expect((await confirm(second)).status).toBe(410);
  });

  it.each(['kommune1234', 'birthelund1', '1234567890'])(
    'refuses the password %s and says at which field',
    async (password) => {
      expect((await register('birthe.lund@example.dk', { password })).body).toMatchObject({
        status: 422,
        code: 'PASSWORD_TOO_GUESSABLE',
        errors: [{ path: 'password', code: 'PASSWORD_TOO_GUESSABLE' }],
      });
    },
  );

  it('sends one address a few mails an hour, known or not', async () => {
    await app.aPerson('flooded@example.dk');
    for (const email of ['flooded@example.dk', 'never-seen@example.dk']) {
      for (let i = 0; i < 5; i += 1) expect((await reset(email)).status).toBe(202);
      expect(withoutRequestId((await reset(email)).body)).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' });
    }
  });

  describe('a new password by mail', () => {
    it('signs out everywhere, signs in here, and gives tries back', async () => {
      await app.aPerson('forgot@example.dk');
      const elsewhere = await app.signIn('forgot@example.dk');
      for (let i = 0; i < 6; i += 1)
        await app.ask('POST', '/session', { body: { email: 'forgot@example.dk', password: 'wrong' } });
      const [known, unknown] = [await reset('forgot@example.dk'), await reset('unknown@example.dk')];
      expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
      const mail = await app.nextMail('forgot@example.dk', 'reset-password');
      expect(mail.link).toContain('/reset-password#token=');
      const secret = mail.link?.split('=')[1] ?? '';
      expect((await complete(secret, 'kommune1234')).body).toMatchObject({ code: 'PASSWORD_TOO_GUESSABLE' });
      const done = await complete(secret);
      expect(done).toMatchObject({ status: 201, body: { user: { email: 'forgot@example.dk' } } });
      expect((await app.ask('GET', '/sessions', { cookie: elsewhere })).status).toBe(401);
      expect((await app.ask('GET', '/sessions', { cookie: done.cookie })).body).toMatchObject({
        places: [{ current: true }],
      });
      expect((await complete(secret)).body).toMatchObject({ code: 'TOKEN_INVALID' });
      await app.nextMail('forgot@example.dk', 'password-changed');
      await app.signIn('forgot@example.dk', 'ny-adgang-via-mail-9');
      expect(await app.countMails('unknown@example.dk')).toBe(0);
    });

    it('works for an hour', async () => {
      await app.aPerson('slow@example.dk');
      await reset('slow@example.dk');
      const secret = await app.nextSecret('slow@example.dk', 'reset-password');
      app.test.clock.advance(3_600_000);
      expect((await complete(secret)).body).toMatchObject({ code: 'TOKEN_INVALID' });
    });

    it('confirms an address whose first mail was lost', async () => {
      await register('lost@example.dk');
      const first = await app.nextSecret('lost@example.dk', 'confirm-email');
      await reset('lost@example.dk');
      const done = await complete(await app.nextSecret('lost@example.dk', 'reset-password'));
      expect(done.body).toMatchObject({ user: { emailConfirmed: true } });
      expect((await confirm(first)).status).toBe(410);
    });
  });
});
