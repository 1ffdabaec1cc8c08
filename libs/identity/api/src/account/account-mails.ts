import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, Mailer, type MailOrder } from '@trin/core-api';
import type { Locale } from '@trin/core-contract';
import { mailTokenLink, type MailTokenPurpose } from '../mail-token/mail-token.rules.js';

/** Notices that carry no secret: texts under `mail.<notice>`. */
type AccountNotice =
  'already-registered' | 'email-taken' | 'password-changed' | 'email-changed' | 'account-deleted' | 'account-inactive';

/** Notices whose button leads to the sign-in page. */
const leadsToSignIn: ReadonlySet<AccountNotice> = new Set(['already-registered', 'account-inactive']);

interface Recipient {
  readonly email: string;
  readonly locale: Locale;
}

/**
 * Orders the account's mails. None names the person, or anything that a stranger typed: whoever registers somebody
 * else's address cannot make Trin send words of theirs.
 */
@Injectable()
export class AccountMails {
  constructor(
    private readonly mailer: Mailer,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Sends a link with a secret; the template is named like the purpose. */
  async sendLink(purpose: MailTokenPurpose, to: Recipient, secret: string): Promise<void> {
    await this.order(purpose, to, mailTokenLink(this.config.publicUrl, purpose, secret));
  }

  async sendNotice(notice: AccountNotice, to: Recipient): Promise<void> {
    await this.order(notice, to, leadsToSignIn.has(notice) ? `${this.config.publicUrl}/sign-in` : undefined);
  }

  private async order(template: string, { email, locale }: Recipient, link: string | undefined): Promise<void> {
    const order: MailOrder = { to: email, locale, template, params: {} };
    await this.mailer.order(link === undefined ? order : { ...order, link });
  }
}
