import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './auth/access.guard.js';
import { Clock } from './clock/clock.js';
import type { AppConfig } from './config/app-config.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import type { OpenDatabase } from './database/open-database.js';
import { HealthController } from './health/health.controller.js';
import { LOGGER, type Logger } from './http/logger.js';
import { Metrics } from './http/metrics.js';
import { RateLimits } from './http/rate-limits.js';
import { Translator } from './i18n/translator.js';
import { JobQueue } from './jobs/job-queue.js';
import { DemoMailbox } from './mail/demo-mailbox.js';
import { MAIL_TRANSPORT } from './mail/mail.contract.js';
import { Mailer } from './mail/mailer.js';
import { SmtpTransport } from './mail/smtp-transport.js';
import { EventBus } from './outbox/event-bus.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import { PersonalDataRegister } from './privacy/personal-data.js';

export interface CoreOptions {
  readonly config: AppConfig;
  readonly database: OpenDatabase;
  readonly logger: Logger;
  readonly translator: Translator;
}

/** What every scope needs, provided once for the whole process. */
@Module({})
export class CoreModule {
  static with({ config, database, logger, translator }: CoreOptions): DynamicModule {
    const shared = [
      Clock,
      Metrics,
      RateLimits,
      JobQueue,
      Mailer,
      DemoMailbox,
      EventBus,
      OutboxRelay,
      PersonalDataRegister,
    ];
    return {
      module: CoreModule,
      global: true,
      imports: [ConfigModule.with(config), DatabaseModule.with(database.options)],
      controllers: [HealthController],
      providers: [
        ...shared,
        { provide: LOGGER, useValue: logger },
        { provide: Translator, useValue: translator },
        {
          provide: MAIL_TRANSPORT,
          inject: [DemoMailbox],
          useFactory: (mailbox: DemoMailbox) =>
            config.smtpUrl ? new SmtpTransport(config.smtpUrl, config.mailFrom) : mailbox,
        },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
      exports: [...shared, LOGGER, Translator],
    };
  }
}
