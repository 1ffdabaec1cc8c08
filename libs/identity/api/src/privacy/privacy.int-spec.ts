import { DatabaseHost, newId, PersonalDataRegister } from '@trin/core-api';
import { AppUserRepository } from '../account/app-user.repository.js';
import { UserDirectory } from '../account/user-directory.js';
import { RoleGrantRepository } from '../role/role-grant.repository.js';
import { goodPassword, IdentityTestApp, slowStart } from '../testing/identity-test-app.js';
import { personalTables, tablesWith, undeclaredPersonalTables } from '../testing/undeclared-personal-tables.js';
import { RetentionService } from './retention.service.js';

const day = 86_400_000;

describe('privacy', () => {
  let app: IdentityTestApp;
  let tx: DatabaseHost['tx'];
  const notes = new Map<string, string[]>();
  beforeAll(async () => {
    app = await IdentityTestApp.start();
    tx = app.get<DatabaseHost>(DatabaseHost).tx;
    app.get(PersonalDataRegister).declare({
      kind: 'a-notes',
      scope: 'elsewhere',
      tables: [],
      visibility: { self: 'all', cohort: 'shared' },
      export: async (userId) =>
        (notes.get(userId) ?? []).map((text) => ({ text, seen: true, at: '2026-11-23T08:00:00.000Z' })),
      erase: async (userId) => {
        if (notes.get(userId)?.includes('cannot be erased')) throw new Error('not now');
        notes.delete(userId);
      },
    });
  }, slowStart);
  afterAll(() => app.close());

  const aPersonWithEverything = async (email: string) => {
    const person = await app.aPerson(email);
    await app
      .get(RoleGrantRepository)
      .grant({ userId: person.id, id: newId(), role: 'union-representative', organisationId: null });
    notes.set(person.id, ['<b>mine</b>']);
    const cookie = await app.signIn(email);
    await app.ask('POST', '/account/email-change', {
      cookie,
      body: { email: `next-${email}`, currentPassword: goodPassword },
    });
    await app.nextMail(`next-${email}`, 'change-email');
    return { person, cookie };
  };

  it('says to everybody what is kept and who sees it, from the declarations', async () => {
    const register = (await app.ask('GET', '/privacy/register')).body;
    expect(register['kinds']).toContainEqual({
      kind: 'account',
      scope: 'identity',
      name: 'privacy.account.name',
      purpose: 'privacy.account.purpose',
      legalBasis: 'privacy.account.basis',
      retention: 'privacy.account.retention',
    });
    const rows = (await app.ask('GET', '/who-sees')).body['rows'] as {
      dataKind: string;
      audiences: { audience: string; visibility: string }[];
    }[];
    expect(rows.map((row) => row.dataKind)).toEqual(['a-notes', 'account', 'roles', 'sessions']);
    const sessions = Object.fromEntries(rows.at(-1)?.audiences.map((a) => [a.audience, a.visibility]) ?? []);
    expect(sessions).toEqual({
      self: 'all',
      'union-representative': 'nothing',
      cohort: 'nothing',
      employer: 'nothing',
      'digitalisation-consultant': 'nothing',
      'course-administrator': 'nothing',
      'system-administrator': 'nothing',
      public: 'nothing',
    });
    for (const { audiences } of rows) {
      expect(audiences).toContainEqual({ audience: 'employer', visibility: 'nothing' });
    }
  });

  it('has declared every table that holds a person', async () => {
    expect(await undeclaredPersonalTables(tx, app.get(PersonalDataRegister))).toEqual([]);
    await tx.query('CREATE TABLE forgotten (learner_id uuid)');
    await tx.query('CREATE TABLE hidden (whose uuid CONSTRAINT hidden_fk REFERENCES app_user)');
    expect(await undeclaredPersonalTables(tx, app.get(PersonalDataRegister))).toEqual(['forgotten', 'hidden']);
    await tx.query('DROP TABLE forgotten, hidden');
  });

  describe('the own copy', () => {
    it('holds every declared kind, and no secret', async () => {
      const { person, cookie } = await aPersonWithEverything('copy@example.dk');
      const reply = await app.ask('GET', '/privacy/export', { cookie });
      expect(reply.headers['content-disposition']).toContain('attachment');
      const kinds = reply.body['kinds'] as { kind: string; rows: object[] }[];
      expect(kinds.map(({ kind, rows }) => [kind, rows.length])).toEqual([
        ['a-notes', 1],
        ['account', 1],
        ['roles', 1],
        ['sessions', 1],
      ]);
      expect(reply.text).toContain('next-copy@example.dk');
      expect(reply.text).not.toContain('argon2');
      expect(reply.text).not.toContain(cookie.split('=')[1] ?? '');
      const columns = await tx.query<{ name: string }[]>(
        `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'app_user'`,
      );
      const camel = (name: string) => name.replace(/_(\w)/g, (_, c: string) => c.toUpperCase());
      const exported = Object.keys(kinds[1]?.rows[0] ?? {}).map((key) =>
        key === 'organisation' ? 'organisationId' : key,
      );
      expect(exported).toEqual(
        expect.arrayContaining(columns.map((c) => camel(c.name)).filter((c) => c !== 'passwordHash')),
      );
      expect(person.id).toBeDefined();
    });

    it.each([
      ['da', 'Dine oplysninger i Trin', 'Browser og enhed', 'Ja', '23. november 2026'],
      ['en', 'Your information in Trin', 'Browser and device', 'Yes', '23 November 2026'],
    ] as const)('reads well in %s, and runs no script of anybody', async (locale, ...texts) => {
      const { person, cookie } = await aPersonWithEverything(`${locale}@example.dk`);
      await app.get(AppUserRepository).update(person.id, { locale });
      const reply = await app.ask('GET', '/privacy/export.html', { cookie });
      expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(reply.headers['content-disposition']).toContain('attachment');
      for (const text of texts) expect(reply.text).toContain(text);
      expect(reply.text).toContain('&lt;b&gt;mine&lt;/b&gt;');
      expect(reply.text).toContain(`<html lang="${locale}">`);
    });
  });

  describe('deletion', () => {
    const remove = (cookie: string, currentPassword = goodPassword) =>
      app.ask('POST', '/account/deletion', { cookie, body: { currentPassword } });

    it('leaves no row with the person anywhere, signs out and sends a receipt', async () => {
      const { person, cookie } = await aPersonWithEverything('gone@example.dk');
      const here = await tablesWith(tx, person.id);
      expect(here).toEqual(
        expect.arrayContaining(['public.app_user', 'public.mail_token', 'public.role_grant', 'public.user_session']),
      );
      expect(here.length).toBeGreaterThanOrEqual((await personalTables(tx)).length);
      const reply = await remove(cookie);
      expect(reply).toMatchObject({ status: 204, setCookie: { value: '', maxAge: 0 } });
      expect(await tablesWith(tx, person.id)).toEqual([]);
      expect(notes.has(person.id)).toBe(false);
      expect((await app.ask('GET', '/sessions', { cookie })).status).toBe(401);
      await app.nextMail('gone@example.dk', 'account-deleted');
      expect(await app.get(UserDirectory).displayNameOf(person.id)).toBeUndefined();
    });

    it('asks for the password', async () => {
      const { person, cookie } = await aPersonWithEverything('careful@example.dk');
      expect((await remove(cookie, 'wrong')).body).toMatchObject({ code: 'CURRENT_PASSWORD_WRONG' });
      expect(await app.get(UserDirectory).displayNameOf(person.id)).toBe('Birthe Lund');
    });

    it('takes all or nothing', async () => {
      const { person, cookie } = await aPersonWithEverything('halfway@example.dk');
      app.get(PersonalDataRegister).declare({
        kind: 'z-stuck',
        scope: 'elsewhere',
        tables: [],
        visibility: {},
        export: async () => [],
        erase: async (userId) => {
          if (userId !== person.id) return;
          await app.get(RoleGrantRepository).deleteAll(userId);
          throw new Error('not now');
        },
      });
      expect((await remove(cookie)).status).toBe(500);
      expect((await app.ask('GET', '/session', { cookie })).body).toMatchObject({
        user: { roles: [{ role: 'union-representative' }] },
      });
    });
  });

  describe('retention', () => {
    it('warns who has not been here for two years, keeps who comes back, deletes who does not', async () => {
      const stays = await app.aPerson('stays@example.dk', { lastActiveOn: '2024-11-22' });
      const goes = await app.aPerson('goes@example.dk', { lastActiveOn: '2024-11-22' });
      const recent = await app.aPerson('recent@example.dk', { lastActiveOn: '2024-11-23' });
      const users = app.get(AppUserRepository);
      const run = () => app.get(RetentionService).run();
      await run();
      await app.nextMail('stays@example.dk', 'account-inactive');
      await app.nextMail('goes@example.dk', 'account-inactive');
      expect((await users.get(recent.id)).deletionWarnedOn).toBeNull();
      await app.signIn('stays@example.dk');
      app.test.clock.advance(30 * day);
      await run();
      expect(await users.find(goes.id)).not.toBeNull();
      app.test.clock.advance(day);
      await run();
      expect(await users.find(goes.id)).toBeNull();
      expect(await users.find(stays.id)).not.toBeNull();
      await app.nextMail('goes@example.dk', 'account-deleted');
      expect(await app.countMails('goes@example.dk')).toBe(0);
    });

    it('forgets sessions and links that ended, and registrations never confirmed', async () => {
      const pending = await app.aPerson('pending@example.dk', {
        emailConfirmedAt: null,
        createdAt: new Date('2026-01-01'),
      });
      const { person } = await aPersonWithEverything('ended@example.dk');
      app.test.clock.advance(31 * day);
      await app.get(RetentionService).run();
      expect(await tablesWith(tx, pending.id)).toEqual([]);
      expect(await tablesWith(tx, person.id)).toEqual(['public.app_user', 'public.role_grant']);
    });
  });
});
