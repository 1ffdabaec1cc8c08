import { Body, Controller, Post } from '@nestjs/common';
import { Endpoint, everybody } from '@trin/core-api';
import { ConfirmEmailRequest, RegisterRequest, ResendConfirmationRequest, SessionView } from '@trin/identity-contract';
import { type Browser, CurrentBrowser } from '../session/browser.js';
import { RegistrationService } from './registration.service.js';
import { SignInByMailService } from './sign-in-by-mail.service.js';

/** From stranger to account. */
@Controller()
export class RegistrationController {
  constructor(
    private readonly registration: RegistrationService,
    private readonly signInByMail: SignInByMailService,
  ) {}

  @Post('accounts')
  @Endpoint({ access: everybody, summary: 'Register; the mail tells how to go on', status: 202 })
  register(
    @Body({ schema: RegisterRequest }) request: RegisterRequest,
    @CurrentBrowser() { address }: Browser,
  ): Promise<void> {
    return this.registration.register(request, address);
  }

  @Post('email-confirmations')
  @Endpoint({ access: everybody, summary: 'Confirm the address and sign in', view: SessionView, status: 201 })
  confirm(
    @Body({ schema: ConfirmEmailRequest }) { token }: ConfirmEmailRequest,
    @CurrentBrowser() browser: Browser,
  ): Promise<SessionView> {
    return this.signInByMail.confirmEmail(token, browser);
  }

  @Post('email-confirmations/resend')
  @Endpoint({ access: everybody, summary: 'Ask for the confirmation mail again', status: 202 })
  resend(
    @Body({ schema: ResendConfirmationRequest }) request: ResendConfirmationRequest,
    @CurrentBrowser() { address }: Browser,
  ): Promise<void> {
    return this.registration.resendConfirmation(request, address);
  }
}
