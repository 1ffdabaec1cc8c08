import { createRequire } from 'node:module';
import { type AppConfig, coreSchema, type MailOrder, Mailer, newId, OutboxRelay, Translator } from '@trin/core-api';
import { createTestApp, type TestApp, testConfig } from '@trin/core-api/testing';
import { AppUserRepository } from '../account/app-user.repository.js';
import type { AppUserEntity } from '../account/app-user.entity.js';
import { identitySchema } from '../database/identity-schema.js';
import { IdentityApiModule } from '../identity-api.module.js';
import { PasswordHasher } from '../password/password-hasher.js';

/** A password that nobody guesses, of everybody in these tests. */
export const goodPassword = 'hest-lampe-skov-7';

/** Time that a database of its own may take to start on a machine with much else to do. */
export const slowStart = 120_000;

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
interface Ask {
  readonly cookie?: string | undefined;
  readonly body?: object;
  readonly headers?: Record<string, string>;
  readonly address?: string;
}

/** The identity scope's routes on a database of their own, with what its tests do again and again. */
export class IdentityTestApp {
  private readonly orders: MailOrder[] = [];
  private readonly passwordHash: Promise<string>;

  private constructor(readonly test: TestApp) {
    const mailer = this.get(Mailer);
    const order = mailer.order.bind(mailer);
    mailer.order = async (mail) => {
      await order(mail);
      this.orders.push(mail);
    };
    this.passwordHash = this.get(PasswordHasher).hash(goodPassword);
  }

  static async start(config: AppConfig = testConfig({ DEMO: 'true' })): Promise<IdentityTestApp> {
    const schema = {
      entities: [...coreSchema.entities, ...identitySchema.entities],
      migrations: [...coreSchema.migrations, ...identitySchema.migrations],
    };
    const { resolve } = createRequire(import.meta.url);
    const translator = Translator.load(['core', 'identity'], resolve);
    const test = await createTestApp({
      schema,
      imports: [IdentityApiModule],
      ownAuthenticator: true,
      config,
      translator,
    });
    return new IdentityTestApp(test);
  }

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.test.app.get<T>(type);
  }

  async ask(method: Method, path: string, { cookie, body, headers, address }: Ask = {}) {
    const reply = await this.test.app.inject({
      method,
      url: `/api${path}`,
      headers: { ...headers, ...(cookie === undefined ? {} : { cookie }) },
      ...(body === undefined ? {} : { payload: body }),
      ...(address === undefined ? {} : { remoteAddress: address }),
    });
    const isJson = String(reply.headers['content-type']).includes('json');
    const setCookie = reply.cookies[0];
    return {
      status: reply.statusCode,
      body: isJson ? reply.json<Record<string, unknown>>() : {},
      text: reply.payload,
      headers: reply.headers,
      setCookie,
      cookie: setCookie && setCookie.value !== '' ? `${setCookie.name}=${setCookie.value}` : undefined,
    };
  }

  /** A confirmed account. */
  async aPerson(email: string, changes: Partial<AppUserEntity> = {}): Promise<AppUserEntity> {
    const now = this.test.clock.now();
    const person: AppUserEntity = {
      id: newId(),
      email,
      emailConfirmedAt: now,
      passwordHash: await this.passwordHash,
      displayName: 'Birthe Lund',
      workArea: null,
      organisationId: null,
      locale: 'da',
      theme: 'system',
      textSize: 'normal',
      createdAt: now,
      lastActiveOn: '2026-11-23',
      deletionWarnedOn: null,
      ...changes,
    };
    await this.get(AppUserRepository).insertIfAbsent(person);
    return person;
  }

  /** Signs in and gives the cookie. */
  async signIn(email: string, password = goodPassword): Promise<string> {
    const reply = await this.ask('POST', '/session', { body: { email, password } });
    if (reply.cookie === undefined) throw new Error(`not signed in: ${reply.text}`);
    return reply.cookie;
  }

  /** Waits for the next mail of this kind to this address and takes it away. */
  async nextMail(to: string, template: string): Promise<MailOrder> {
    for (let i = 0; i < 100; i += 1) {
      await this.get(OutboxRelay).drain();
      const index = this.orders.findIndex((order) => order.to === to && order.template === template);
      const [found] = index < 0 ? [] : this.orders.splice(index, 1);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`no mail ${template} to ${to}; there are ${JSON.stringify(this.orders)}`);
  }

  /** The secret in the link of the next mail of this kind. */
  async nextSecret(to: string, template: string): Promise<string> {
    const { link } = await this.nextMail(to, template);
    return new URLSearchParams(new URL(link ?? '').hash.slice(1)).get('token') ?? '';
  }

  /** How many mails wait for this address. */
  async countMails(to: string): Promise<number> {
    await this.get(OutboxRelay).drain();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return this.orders.filter((order) => order.to === to).length;
  }

  close(): Promise<void> {
    return this.test.close();
  }
}
