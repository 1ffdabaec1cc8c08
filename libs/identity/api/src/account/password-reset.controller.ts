import { Body, Controller, Post } from '@nestjs/common';
import { Endpoint, everybody } from '@trin/core-api';
import { ForgottenPasswordRequest, ResetPasswordRequest, SessionView } from '@trin/identity-contract';
import { type Browser, CurrentBrowser } from '../session/browser.js';
import { PasswordResetService } from './password-reset.service.js';
import { SignInByMailService } from './sign-in-by-mail.service.js';

/** For who forgot the password. */
@Controller('password-resets')
export class PasswordResetController {
  constructor(
    private readonly resets: PasswordResetService,
    private readonly signInByMail: SignInByMailService,
  ) {}

  @Post()
  @Endpoint({ access: everybody, summary: 'Ask for a link to a new password', status: 202 })
  ask(
    @Body({ schema: ForgottenPasswordRequest }) request: ForgottenPasswordRequest,
    @CurrentBrowser() { address }: Browser,
  ): Promise<void> {
    return this.resets.ask(request, address);
  }

  @Post('completion')
  @Endpoint({
    access: everybody,
    summary: 'Set a new password, sign out everywhere, sign in here',
    view: SessionView,
    status: 201,
  })
  complete(
    @Body({ schema: ResetPasswordRequest }) request: ResetPasswordRequest,
    @CurrentBrowser() browser: Browser,
  ): Promise<SessionView> {
    return this.signInByMail.resetPassword(request, browser);
  }
}
