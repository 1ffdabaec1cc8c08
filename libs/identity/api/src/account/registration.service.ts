import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, EventBus, newId, Transactional } from '@trin/core-api';
import type { RegisterRequest, ResendConfirmationRequest } from '@trin/identity-contract';
import { danishDay } from '../day/danish-day.rules.js';
import { MailTokenService } from '../mail-token/mail-token.service.js';
import { PasswordHasher } from '../password/password-hasher.js';
import { PasswordStrength } from '../password/password-strength.js';
import { type AddressAsked, ConfirmationMailAsked, RegistrationReceived } from './account.events.js';
import { AccountMails } from './account-mails.js';
import { AppUserRepository } from './app-user.repository.js';
import { RequestThrottle } from './request-throttle.js';

/** Registers people, by a mail to the address they give: the answer never tells whether it was known. */
@Injectable()
export class RegistrationService implements OnModuleInit {
  constructor(
    private readonly users: AppUserRepository,
    private readonly tokens: MailTokenService,
    private readonly mails: AccountMails,
    private readonly hasher: PasswordHasher,
    private readonly strength: PasswordStrength,
    private readonly throttle: RequestThrottle,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.subscribe(RegistrationReceived, (registration) => this.receive(registration));
    this.events.subscribe(ConfirmationMailAsked, (asked) => this.sendAgain(asked));
  }

  /** @throws PasswordTooGuessable @throws TooManyRequests */
  async register({ password, ...person }: RegisterRequest, address: string): Promise<void> {
    this.strength.assertStrong(password, person, 'password');
    await this.throttle.count(person.email, address);
    const passwordHash = await this.hasher.hash(password);
    await this.events.publish(RegistrationReceived, { ...person, passwordHash });
  }

  /** @throws TooManyRequests */
  async resendConfirmation(request: ResendConfirmationRequest, address: string): Promise<void> {
    await this.throttle.count(request.email, address);
    await this.events.publish(ConfirmationMailAsked, request);
  }

  /** Confirms the address by the secret that was mailed to it. @returns whose it is @throws TokenInvalid */
  @Transactional()
  async confirm(secret: string): Promise<string> {
    const { userId } = await this.tokens.use(secret, 'confirm-email');
    await this.users.update(userId, { emailConfirmedAt: this.clock.now() });
    await this.tokens.revoke(userId, 'confirm-email');
    return userId;
  }

  private async receive({ email, passwordHash, displayName, locale }: RegistrationReceived): Promise<void> {
    const now = this.clock.now();
    const userId = await this.users.register({
      id: newId(),
      email,
      emailConfirmedAt: null,
      passwordHash,
      displayName,
      workArea: null,
      organisationId: null,
      locale,
      theme: 'system',
      textSize: 'normal',
      createdAt: now,
      lastActiveOn: danishDay(now),
      deletionWarnedOn: null,
    });
    if (userId === undefined) return this.mails.sendNotice('already-registered', { email, locale });
    // Links of an earlier registration would confirm this one's password.
    await this.tokens.revoke(userId, 'confirm-email');
    await this.sendConfirmation(userId, { email, locale });
  }

  private async sendAgain({ email, locale }: AddressAsked): Promise<void> {
    const user = await this.users.findByEmail(email);
    if (user?.emailConfirmedAt === null) await this.sendConfirmation(user.id, { email, locale });
    else if (user) await this.mails.sendNotice('already-registered', user);
  }

  private async sendConfirmation(userId: string, to: AddressAsked): Promise<void> {
    await this.mails.sendLink('confirm-email', to, await this.tokens.issue(userId, 'confirm-email'));
  }
}
