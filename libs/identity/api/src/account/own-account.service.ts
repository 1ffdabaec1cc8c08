import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, Clock, EventBus, Transactional } from '@trin/core-api';
import type { ChangeEmailRequest, ChangePasswordRequest, DeleteAccountRequest } from '@trin/identity-contract';
import { TokenInvalid } from '../mail-token/mail-token.errors.js';
import { MailTokenService } from '../mail-token/mail-token.service.js';
import { PasswordHasher } from '../password/password-hasher.js';
import { PasswordStrength } from '../password/password-strength.js';
import { AccountErasure } from '../privacy/account-erasure.js';
import type { Browser } from '../session/browser.js';
import { SessionService } from '../session/session.service.js';
import { canSignIn } from './account.policy.js';
import { EmailChangeAsked } from './account.events.js';
import { AccountMails } from './account-mails.js';
import type { AppUserEntity } from './app-user.entity.js';
import { AppUserRepository } from './app-user.repository.js';
import { CurrentPassword } from './current-password.js';
import { RequestThrottle } from './request-throttle.js';

/** What people change about their own account; each asks for the password again. */
@Injectable()
export class OwnAccountService implements OnModuleInit {
  constructor(
    private readonly users: AppUserRepository,
    private readonly tokens: MailTokenService,
    private readonly mails: AccountMails,
    private readonly currentPassword: CurrentPassword,
    private readonly hasher: PasswordHasher,
    private readonly strength: PasswordStrength,
    private readonly sessions: SessionService,
    private readonly erasure: AccountErasure,
    private readonly throttle: RequestThrottle,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.subscribe(EmailChangeAsked, (asked) => this.sendEmailChange(asked));
  }

  /** Signs out everywhere else and gives this browser a new session. @throws CurrentPasswordWrong @throws PasswordTooGuessable */
  async changePassword(actor: Actor, request: ChangePasswordRequest, browser: Browser): Promise<void> {
    const user = await this.currentPassword.confirm(actor.userId, request.currentPassword);
    this.strength.assertStrong(request.newPassword, user, 'newPassword');
    await this.replacePassword(user, await this.hasher.hash(request.newPassword));
    await this.sessions.open(actor.userId, browser);
  }

  /** Nothing changes until the link in the mail to the new address is opened. @throws CurrentPasswordWrong */
  async askEmailChange(actor: Actor, request: ChangeEmailRequest, browser: Browser): Promise<void> {
    await this.currentPassword.confirm(actor.userId, request.currentPassword);
    await this.throttle.count(request.email, browser.address);
    await this.events.publish(EmailChangeAsked, { userId: actor.userId, newEmail: request.email });
  }

  /** @throws TokenInvalid also when the address was taken meanwhile */
  @Transactional()
  async completeEmailChange(secret: string): Promise<void> {
    const { userId, newEmail } = await this.tokens.use(secret, 'change-email');
    const user = await this.users.get(userId);
    if (newEmail !== null) await this.users.deleteUnconfirmedOf(newEmail);
    if (newEmail === null || !(await this.users.changeEmail(userId, newEmail, this.clock.now()))) {
      throw new TokenInvalid();
    }
    await this.tokens.revoke(userId, 'change-email');
    // A link to a new password may lie in the old mailbox.
    await this.tokens.revoke(userId, 'reset-password');
    await this.mails.sendNotice('email-changed', user);
  }

  /** @throws CurrentPasswordWrong */
  async deleteAccount(actor: Actor, request: DeleteAccountRequest, browser: Browser): Promise<void> {
    const user = await this.currentPassword.confirm(actor.userId, request.currentPassword);
    await this.erasure.erase(user);
    browser.forget();
  }

  @Transactional()
  protected async replacePassword(user: AppUserEntity, passwordHash: string): Promise<void> {
    await this.users.update(user.id, { passwordHash });
    await this.tokens.revoke(user.id, 'reset-password');
    await this.sessions.endAll(user.id);
    await this.mails.sendNotice('password-changed', user);
  }

  private async sendEmailChange({ userId, newEmail }: EmailChangeAsked): Promise<void> {
    const user = await this.users.find(userId);
    if (!user) return;
    const to = { email: newEmail, locale: user.locale };
    const holder = await this.users.findByEmail(newEmail);
    if (holder && canSignIn(holder)) return this.mails.sendNotice('email-taken', to);
    await this.tokens.revoke(userId, 'change-email');
    await this.mails.sendLink('change-email', to, await this.tokens.issue(userId, 'change-email', newEmail));
  }
}
