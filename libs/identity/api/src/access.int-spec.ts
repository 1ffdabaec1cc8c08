import { goodPassword, IdentityTestApp, slowStart } from './testing/identity-test-app.js';

const id = '019b0000-0000-7000-8000-000000000001';
const token = 'A'.repeat(43);

/** Every route that takes a body: one that is well-formed, and what is wrong with others. */
const bodies = [
  ['POST', '/session', { email: 'a@example.dk', password: 'x' }],
  ['POST', '/accounts', { email: 'a@example.dk', password: goodPassword, displayName: 'A' }],
  ['POST', '/email-confirmations', { token }],
  ['POST', '/email-confirmations/resend', { email: 'a@example.dk' }],
  ['POST', '/password-resets', { email: 'a@example.dk' }],
  ['POST', '/password-resets/completion', { token, password: goodPassword }],
  ['POST', '/account/email-change/completion', { token }],
  ['PUT', '/account/password', { currentPassword: 'x', newPassword: goodPassword }],
  ['POST', '/account/email-change', { currentPassword: 'x', email: 'b@example.dk' }],
  ['POST', '/account/deletion', { currentPassword: 'x' }],
  ['PATCH', '/profile', { theme: 'dark' }],
] as const;

/** Every route that wants a person. */
const own = [
  ['GET', '/sessions'],
  ['DELETE', '/sessions'],
  ['DELETE', `/sessions/${id}`],
  ['PUT', '/account/password'],
  ['POST', '/account/email-change'],
  ['POST', '/account/deletion'],
  ['PATCH', '/profile'],
  ['GET', '/organisations'],
  ['GET', '/privacy/export'],
  ['GET', '/privacy/export.html'],
] as const;

describe('access to the routes of identity', () => {
  let app: IdentityTestApp;
  let cookie: string;
  beforeAll(async () => {
    app = await IdentityTestApp.start();
    await app.aPerson('person@example.dk');
    cookie = await app.signIn('person@example.dk');
  }, slowStart);
  afterAll(() => app.close());

  it.each(own)('%s %s refuses who is not signed in', async (method, path) => {
    const body = bodies.find(([m, p]) => m === method && p === path)?.[2];
    const reply = await app.ask(method, path, { ...(body ? { body } : {}) });
    expect(reply.body).toMatchObject({ status: 401, code: 'SIGN_IN_REQUIRED' });
  });

  it.each(bodies)('%s %s refuses a body with more, less or other than it takes', async (method, path, good) => {
    const [first] = Object.keys(good);
    const wrong: object[] = [
      { ...good, isAdministrator: true },
      { ...good, [first ?? '']: { $ne: '' } },
    ];
    if (path !== '/profile') wrong.push({});
    for (const body of wrong) {
      const reply = await app.ask(method, path, { cookie, body });
      expect(reply.body).toMatchObject({ status: 400, code: 'VALIDATION_FAILED', errors: expect.any(Array) });
    }
  });

  it('says which fields of a registration are wrong, by code', async () => {
    const body = { email: 'nonsense', password: 'short', displayName: ' ' };
    expect((await app.ask('POST', '/accounts', { body })).body['errors']).toEqual([
      { path: 'email', code: 'INVALID_FORMAT', params: expect.objectContaining({ format: 'email' }) },
      { path: 'password', code: 'TOO_SMALL', params: expect.objectContaining({ minimum: 10 }) },
      { path: 'displayName', code: 'TOO_SMALL', params: expect.objectContaining({ minimum: 1 }) },
    ]);
  });

  it.each(['/session', '/who-sees', '/privacy/register', '/demo/mails'])('GET %s is for everybody', async (path) => {
    expect((await app.ask('GET', path)).status).toBe(200);
  });
});
