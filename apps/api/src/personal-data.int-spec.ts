import { getDataSourceToken } from '@nestjs/typeorm';
import { OutboxRelay, PersonalDataRegister, readConfig } from '@trin/core-api';
import { demoPassword, demoPeople } from '@trin/identity-api';
import { tablesWith, undeclaredPersonalTables } from '@trin/identity-api/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { createApp, type RunningApp } from './create-app.js';
import { seed } from './seed/seed.js';

describe('personal data in the whole application', () => {
  const directory = mkdtempSync(join(tmpdir(), 'trin-privacy-'));
  let running: RunningApp;
  let dataSource: DataSource;
  beforeAll(async () => {
    const config = readConfig({ NODE_ENV: 'test', DEMO: 'true', DATA_DIR: directory, LOG_LEVEL: 'error' });
    running = await createApp(config);
    await seed(running.app, config);
    dataSource = running.app.get<DataSource>(getDataSourceToken());
  }, 120_000);
  afterAll(async () => {
    await running.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const ask = async (method: 'GET' | 'POST' | 'PUT', path: string, cookie: string, body?: object) =>
    running.app.inject({ method, url: `/api${path}`, headers: { cookie }, ...(body ? { payload: body } : {}) });
  const signIn = async (email: string): Promise<string> => {
    const reply = await ask('POST', '/session', '', { email, password: demoPassword });
    const [cookie] = reply.cookies;
    return `${String(cookie?.name)}=${String(cookie?.value)}`;
  };

  it('is declared, table by table', async () => {
    expect(await undeclaredPersonalTables(dataSource, running.app.get(PersonalDataRegister))).toEqual([]);
  });

  it('is handed over whole: dates can be read, and the time taken for quizzes is among it', async () => {
    const cookie = await signIn(demoPeople.birthe.email);
    await ask('PUT', '/quiz-time-allowance', cookie, { factor: 1.5 });
    const year = String(new Date().getFullYear());
    const { kinds } = (await ask('GET', '/privacy/export', cookie)).json<{
      kinds: { kind: string; rows: object[] }[];
    }>();
    const rowsOf = (kind: string): string => JSON.stringify(kinds.find((one) => one.kind === kind)?.rows);
    expect(rowsOf('learning-progress')).toContain(year);
    expect(rowsOf('quiz-answers')).toContain('1.5');
    const page = (await ask('GET', '/privacy/export.html', cookie)).payload;
    expect(page).not.toContain('<dd><dl></dl></dd>');
    expect(page).not.toMatch(/<dt>[^<]*_/);
  });

  it('is refused, not failed at, when no database can keep it', async () => {
    const cookie = await signIn(demoPeople.birthe.email);
    for (const displayName of ['Birthe\u0000', 'Birthe\ud800']) {
      const person = { email: 'new@example.dk', password: 'hest-lampe-skov-7', displayName, locale: 'da' };
      expect((await ask('POST', '/accounts', cookie, person)).statusCode).toBe(400);
    }
  });

  it('is gone when the account is deleted', async () => {
    const { id, email } = demoPeople.birthe;
    const cookie = await signIn(email);
    expect(await tablesWith(dataSource, id)).toEqual(expect.arrayContaining(['public.app_user', 'public.enrolment']));
    expect((await ask('POST', '/account/deletion', cookie, { currentPassword: demoPassword })).statusCode).toBe(204);
    await running.app.get(OutboxRelay).drain();
    expect(await tablesWith(dataSource, id)).toEqual([]);
    expect((await ask('GET', '/home', cookie)).statusCode).toBe(401);
  });
});
