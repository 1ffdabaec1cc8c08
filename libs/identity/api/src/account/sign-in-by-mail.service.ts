import { Injectable } from '@nestjs/common';
import type { ResetPasswordRequest, SessionView } from '@trin/identity-contract';
import type { Browser } from '../session/browser.js';
import { SessionService } from '../session/session.service.js';
import { PasswordResetService } from './password-reset.service.js';
import { RegistrationService } from './registration.service.js';

/** A link in a mail proves whose the address is, and so signs in. */
@Injectable()
export class SignInByMailService {
  constructor(
    private readonly registration: RegistrationService,
    private readonly resets: PasswordResetService,
    private readonly sessions: SessionService,
  ) {}

  /** @throws TokenInvalid */
  async confirmEmail(secret: string, browser: Browser): Promise<SessionView> {
    return this.sessions.open(await this.registration.confirm(secret), browser);
  }

  /** @throws TokenInvalid @throws PasswordTooGuessable */
  async resetPassword(request: ResetPasswordRequest, browser: Browser): Promise<SessionView> {
    return this.sessions.open(await this.resets.complete(request), browser);
  }
}
