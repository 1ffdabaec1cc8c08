import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, JobQueue, Transactional } from '@trin/core-api';
import { AccountMails } from '../account/account-mails.js';
import { retention } from '../account/account.rules.js';
import type { AppUserEntity } from '../account/app-user.entity.js';
import { AppUserRepository } from '../account/app-user.repository.js';
import { danishDay, dayBefore } from '../day/danish-day.rules.js';
import { MailTokenRepository } from '../mail-token/mail-token.repository.js';
import { UserSessionRepository } from '../session/user-session.repository.js';
import { AccountErasure } from './account-erasure.js';

const everyNight = '17 2 * * *';
const atATime = 100;

/** Forgets in time: sessions and links that ended, registrations never confirmed, accounts that nobody uses. */
@Injectable()
export class RetentionService implements OnModuleInit {
  constructor(
    private readonly users: AppUserRepository,
    private readonly sessions: UserSessionRepository,
    private readonly tokens: MailTokenRepository,
    private readonly erasure: AccountErasure,
    private readonly mails: AccountMails,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register('identity-retention', () => this.run(), everyNight);
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    const today = danishDay(now);
    await this.sessions.deleteExpired(now);
    await this.tokens.deleteExpired(now);
    await this.users.deleteUnconfirmed(new Date(now.getTime() - retention.unconfirmedDays * 86_400_000));
    for (const user of await this.users.listWarned(dayBefore(today, { days: retention.warningDays }), atATime)) {
      await this.erasure.erase(user);
    }
    for (const user of await this.users.listIdleUnwarned(dayBefore(today, { months: retention.idleMonths }), atATime)) {
      await this.warn(user, today);
    }
  }

  @Transactional()
  protected async warn(user: AppUserEntity, today: string): Promise<void> {
    await this.users.update(user.id, { deletionWarnedOn: today });
    await this.mails.sendNotice('account-inactive', user);
  }
}
