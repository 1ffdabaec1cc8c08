import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyRequest } from 'fastify';
import type { Actor, RoleGrant } from '../auth/actor.js';
import { AUTHENTICATOR, type Authenticator } from '../auth/authenticator.js';
import { Clock } from '../clock/clock.js';
import type { AppConfig } from '../config/app-config.js';
import { CoreModule } from '../core.module.js';
import type { Schema } from '../database/open-database.js';
import { configureHttp } from '../http/configure-http.js';
import { createAdapter } from '../http/create-adapter.js';
import { createLogger } from '../http/logger.js';
import type { Translator } from '../i18n/translator.js';
import { FixedClock } from './fixed-clock.js';
import { openTestDatabase, testConfig } from './test-database.config.js';

/** Header by which tests of scopes that know nothing of sessions say who is calling. */
export const testActorHeader = 'x-test-actor';

/** Header of a caller: everybody is a learner; further roles as given. */
export const asActor = (userId: string, grants: readonly RoleGrant[] = []): Record<string, string> => ({
  [testActorHeader]: JSON.stringify({ userId, sessionId: userId, grants } satisfies Actor),
});

class HeaderAuthenticator implements Authenticator {
  authenticate(request: FastifyRequest): Promise<Actor | undefined> {
    const header = request.headers[testActorHeader];
    return Promise.resolve(typeof header === 'string' ? (JSON.parse(header) as Actor) : undefined);
  }
}

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: FixedClock;
  close(): Promise<void>;
}

export interface TestAppOptions {
  readonly schema: Schema;
  readonly imports: readonly (Type | DynamicModule)[];
  readonly translator?: Translator;
  readonly config?: AppConfig;
  /** Set when the module under test brings its own authenticator (the identity scope). */
  readonly ownAuthenticator?: boolean;
}

const noTexts = { text: (_locale: string, key: string) => key } as unknown as Translator;

/** The whole HTTP stack around some modules, on a database of its own. Ask it with `app.inject`. */
export async function createTestApp(options: TestAppOptions): Promise<TestApp> {
  const config = options.config ?? testConfig();
  const database = await openTestDatabase(options.schema);
  const clock = new FixedClock();
  const authenticator = {
    module: class TestAuthentication {},
    global: true,
    providers: [{ provide: AUTHENTICATOR, useClass: HeaderAuthenticator }],
    exports: [AUTHENTICATOR],
  };
  const core = CoreModule.with({
    config,
    database,
    logger: createLogger(config.logLevel),
    translator: options.translator ?? noTexts,
  });
  const testing = await Test.createTestingModule({
    imports: [core, ...(options.ownAuthenticator ? [] : [authenticator]), ...options.imports],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = testing.createNestApplication<NestFastifyApplication>(createAdapter(config), { logger: false });
  await configureHttp(app, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    clock,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
