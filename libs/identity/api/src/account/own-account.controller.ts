import { Body, Controller, Post, Put } from '@nestjs/common';
import { type Actor, CurrentActor, Endpoint, everybody, permitted } from '@trin/core-api';
import { Permission } from '@trin/core-contract';
import {
  ChangeEmailRequest,
  ChangePasswordRequest,
  CompleteEmailChangeRequest,
  DeleteAccountRequest,
} from '@trin/identity-contract';
import { type Browser, CurrentBrowser } from '../session/browser.js';
import { OwnAccountService } from './own-account.service.js';

const access = permitted(Permission.ManageOwnAccount);

/** Password, address and end of the own account. */
@Controller('account')
export class OwnAccountController {
  constructor(private readonly account: OwnAccountService) {}

  @Put('password')
  @Endpoint({ access, summary: 'Change the password and sign out everywhere else' })
  changePassword(
    @CurrentActor() actor: Actor,
    @Body({ schema: ChangePasswordRequest }) request: ChangePasswordRequest,
    @CurrentBrowser() browser: Browser,
  ): Promise<void> {
    return this.account.changePassword(actor, request, browser);
  }

  @Post('email-change')
  @Endpoint({ access, summary: 'Ask for another address; a mail to it tells how to go on', status: 202 })
  askEmailChange(
    @CurrentActor() actor: Actor,
    @Body({ schema: ChangeEmailRequest }) request: ChangeEmailRequest,
    @CurrentBrowser() browser: Browser,
  ): Promise<void> {
    return this.account.askEmailChange(actor, request, browser);
  }

  @Post('email-change/completion')
  @Endpoint({ access: everybody, summary: 'Take the new address into use, by the link in its mail' })
  completeEmailChange(
    @Body({ schema: CompleteEmailChangeRequest }) { token }: CompleteEmailChangeRequest,
  ): Promise<void> {
    return this.account.completeEmailChange(token);
  }

  @Post('deletion')
  @Endpoint({ access, summary: 'Delete the account and everything kept about me' })
  deleteAccount(
    @CurrentActor() actor: Actor,
    @Body({ schema: DeleteAccountRequest }) request: DeleteAccountRequest,
    @CurrentBrowser() browser: Browser,
  ): Promise<void> {
    return this.account.deleteAccount(actor, request, browser);
  }
}
