import { OrganisationSeeder } from '../organisation/organisation.seeder.js';
import { organisationId } from '../organisation/organisation-seed.rules.js';
import { goodPassword, IdentityTestApp, slowStart } from '../testing/identity-test-app.js';

const other = 'en-helt-anden-hest-4';

describe('the own account', () => {
  let app: IdentityTestApp;
  beforeAll(async () => {
    app = await IdentityTestApp.start();
    await app.get(OrganisationSeeder).run();
  }, slowStart);
  afterAll(() => app.close());

  describe('password', () => {
    const change = (cookie: string, currentPassword: string, newPassword: string) =>
      app.ask('PUT', '/account/password', { cookie, body: { currentPassword, newPassword } });

    it('changes, signs out everywhere else, and gives this browser a new session', async () => {
      await app.aPerson('change@example.dk');
      const [here, elsewhere] = [await app.signIn('change@example.dk'), await app.signIn('change@example.dk')];
      const reply = await change(here, goodPassword, other);
      expect(reply.status).toBe(204);
      for (const cookie of [here, elsewhere]) expect((await app.ask('GET', '/sessions', { cookie })).status).toBe(401);
      expect((await app.ask('GET', '/sessions', { cookie: reply.cookie })).status).toBe(200);
      await app.nextMail('change@example.dk', 'password-changed');
      await app.signIn('change@example.dk', other);
    });

    it('stays when the current one is wrong or the new one guessable', async () => {
      await app.aPerson('keep@example.dk');
      const cookie = await app.signIn('keep@example.dk');
      expect((await change(cookie, 'wrong', other)).body).toMatchObject({
        status: 403,
        code: 'CURRENT_PASSWORD_WRONG',
        errors: [{ path: 'currentPassword' }],
      });
      expect((await change(cookie, goodPassword, 'kommune1234')).body).toMatchObject({
        code: 'PASSWORD_TOO_GUESSABLE',
        errors: [{ path: 'newPassword' }],
      });
      await app.signIn('keep@example.dk');
    });

    it('cannot be guessed at a borrowed screen', async () => {
      await app.aPerson('borrowed@example.dk');
      const cookie = await app.signIn('borrowed@example.dk');
      for (let i = 0; i < 5; i += 1) await change(cookie, `guess ${i}`, other);
      expect((await change(cookie, goodPassword, other)).body).toMatchObject({
        status: 429,
        code: 'SIGN_IN_THROTTLED',
      });
    });
  });

  describe('address', () => {
    const ask = (cookie: string, email: string, currentPassword = goodPassword) =>
      app.ask('POST', '/account/email-change', { cookie, body: { email, currentPassword } });
    const complete = (token: string) => app.ask('POST', '/account/email-change/completion', { body: { token } });

    it('changes when the link in the new mailbox is opened, and the old mailbox is told', async () => {
      await app.aPerson('old@example.dk');
      const cookie = await app.signIn('old@example.dk');
      expect((await ask(cookie, 'fresh@example.dk')).status).toBe(202);
      const secret = await app.nextSecret('fresh@example.dk', 'change-email');
      expect((await app.ask('GET', '/session', { cookie })).body).toMatchObject({ user: { email: 'old@example.dk' } });
      expect((await complete(secret)).status).toBe(204);
      expect((await app.ask('GET', '/session', { cookie })).body).toMatchObject({
        user: { email: 'fresh@example.dk' },
      });
      await app.nextMail('old@example.dk', 'email-changed');
      expect((await complete(secret)).body).toMatchObject({ code: 'TOKEN_INVALID' });
    });

    it('answers alike for an address that has an account, whose owner is told', async () => {
      await app.aPerson('mover@example.dk');
      await app.aPerson('holder@example.dk');
      const cookie = await app.signIn('mover@example.dk');
      expect(await ask(cookie, 'holder@example.dk')).toMatchObject({ status: 202, text: '' });
      await app.nextMail('holder@example.dk', 'email-taken');
    });

    it('does not change when the address was taken meanwhile, and undoes nothing else', async () => {
      await app.aPerson('tardy@example.dk');
      const cookie = await app.signIn('tardy@example.dk');
      await ask(cookie, 'wanted@example.dk');
      const secret = await app.nextSecret('wanted@example.dk', 'change-email');
      await app.aPerson('wanted@example.dk');
      expect((await complete(secret)).body).toMatchObject({ status: 410, code: 'TOKEN_INVALID' });
      expect((await app.ask('GET', '/session', { cookie })).body).toMatchObject({
        user: { email: 'tardy@example.dk' },
      });
    });

    it('is not held by a registration that nobody confirmed', async () => {
      await app.aPerson('rightful@example.dk');
      await app.aPerson('squatted@example.dk', { emailConfirmedAt: null });
      const cookie = await app.signIn('rightful@example.dk');
      await ask(cookie, 'squatted@example.dk');
      expect((await complete(await app.nextSecret('squatted@example.dk', 'change-email'))).status).toBe(204);
    });

    it('asks for the password', async () => {
      await app.aPerson('nopass@example.dk');
      const cookie = await app.signIn('nopass@example.dk');
      expect((await ask(cookie, 'x@example.dk', 'wrong')).body).toMatchObject({ code: 'CURRENT_PASSWORD_WRONG' });
      expect(await app.countMails('x@example.dk')).toBe(0);
    });
  });

  describe('profile', () => {
    it('changes what is given, keeps what is not, clears what is null', async () => {
      await app.aPerson('profile@example.dk', { workArea: 'Skole' });
      const cookie = await app.signIn('profile@example.dk');
      const patch = (body: object) => app.ask('PATCH', '/profile', { cookie, body });
      const fredericia = organisationId('0607');
      expect(await patch({ organisationId: fredericia, theme: 'dark', textSize: 'large', locale: 'en' })).toMatchObject(
        {
          status: 200,
          body: { workArea: 'Skole', organisationId: fredericia, theme: 'dark', textSize: 'large', locale: 'en' },
        },
      );
      const cleared = await patch({ organisationId: null, workArea: null, displayName: 'B. Lund' });
      expect(cleared.body).toMatchObject({ displayName: 'B. Lund', theme: 'dark' });
      expect(cleared.body).not.toHaveProperty('organisationId');
      expect(cleared.body).not.toHaveProperty('workArea');
      expect((await patch({})).status).toBe(200);
    });

    it('refuses a workplace that does not exist on the day', async () => {
      await app.aPerson('workplace@example.dk');
      const cookie = await app.signIn('workplace@example.dk');
      for (const id of ['019b0000-0000-7000-8000-00000000dead', organisationId('region-oestdanmark')]) {
        expect((await app.ask('PATCH', '/profile', { cookie, body: { organisationId: id } })).body).toMatchObject({
          status: 422,
          code: 'ORGANISATION_NOT_FOUND',
        });
      }
    });
  });
});
