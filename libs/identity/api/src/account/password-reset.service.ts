import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, EventBus, Transactional } from '@trin/core-api';
import type { ForgottenPasswordRequest, ResetPasswordRequest } from '@trin/identity-contract';
import { MailTokenService } from '../mail-token/mail-token.service.js';
import { PasswordHasher } from '../password/password-hasher.js';
import { PasswordStrength } from '../password/password-strength.js';
import { SessionService } from '../session/session.service.js';
import { SignInThrottle } from '../session/sign-in-throttle.js';
import { type AddressAsked, PasswordResetAsked } from './account.events.js';
import { AccountMails } from './account-mails.js';
import { AppUserRepository } from './app-user.repository.js';
import { RequestThrottle } from './request-throttle.js';

/** A new password by mail. */
@Injectable()
export class PasswordResetService implements OnModuleInit {
  constructor(
    private readonly users: AppUserRepository,
    private readonly tokens: MailTokenService,
    private readonly mails: AccountMails,
    private readonly hasher: PasswordHasher,
    private readonly strength: PasswordStrength,
    private readonly sessions: SessionService,
    private readonly requestThrottle: RequestThrottle,
    private readonly signInThrottle: SignInThrottle,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.subscribe(PasswordResetAsked, (asked) => this.sendLink(asked));
  }

  /** @throws TooManyRequests */
  async ask(request: ForgottenPasswordRequest, address: string): Promise<void> {
    await this.requestThrottle.count(request.email, address);
    await this.events.publish(PasswordResetAsked, request);
  }

  /** @returns whose password it is @throws TokenInvalid @throws PasswordTooGuessable */
  async complete({ token, password }: ResetPasswordRequest): Promise<string> {
    const user = await this.users.get(await this.tokens.ownerOf(token, 'reset-password'));
    this.strength.assertStrong(password, user, 'password');
    await this.replacePassword(token, await this.hasher.hash(password));
    await this.signInThrottle.forgive(user.email);
    return user.id;
  }

  /** Signs out everywhere: who else knew the old password is out. Opening the mail confirms the address too. */
  @Transactional()
  protected async replacePassword(token: string, passwordHash: string): Promise<void> {
    const { userId } = await this.tokens.use(token, 'reset-password');
    const user = await this.users.get(userId);
    await this.users.update(userId, { passwordHash, emailConfirmedAt: user.emailConfirmedAt ?? this.clock.now() });
    await this.tokens.revoke(userId, 'reset-password');
    await this.tokens.revoke(userId, 'confirm-email');
    await this.sessions.endAll(userId);
    await this.mails.sendNotice('password-changed', user);
  }

  private async sendLink({ email }: AddressAsked): Promise<void> {
    const user = await this.users.findByEmail(email);
    if (!user) return;
    await this.mails.sendLink('reset-password', user, await this.tokens.issue(user.id, 'reset-password'));
  }
}
