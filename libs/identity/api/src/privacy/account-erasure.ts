import { Injectable } from '@nestjs/common';
import { PersonalDataRegister, Transactional } from '@trin/core-api';
import { AccountMails } from '../account/account-mails.js';
import type { AppUserEntity } from '../account/app-user.entity.js';
import { identityScope } from './identity-data.js';

/** Takes a person out of Trin: every scope's data and then the account, all or nothing. */
@Injectable()
export class AccountErasure {
  constructor(
    private readonly register: PersonalDataRegister,
    private readonly mails: AccountMails,
  ) {}

  /** Erases every declared kind in one transaction and mails a receipt to the address it then forgets. */
  @Transactional()
  async erase({ id, email, locale }: AppUserEntity): Promise<void> {
    const kinds = this.register.all();
    // The account goes last: rows of other scopes refer to it.
    const accountLast = [
      ...kinds.filter((k) => k.scope !== identityScope),
      ...kinds.filter((k) => k.scope === identityScope),
    ];
    for (const kind of accountLast) await kind.erase(id);
    await this.mails.sendNotice('account-deleted', { email, locale });
  }
}
