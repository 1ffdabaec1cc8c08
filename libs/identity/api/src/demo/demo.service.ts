import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, DemoMailbox, NotFound } from '@trin/core-api';
import type { DemoMailListView } from '@trin/identity-contract';

/** What only the demo shows. */
@Injectable()
export class DemoService {
  constructor(
    private readonly mailbox: DemoMailbox,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** The newest mails, newest first. @throws NotFound outside the demo */
  async listMails(): Promise<DemoMailListView> {
    if (!this.config.demo) throw new NotFound();
    const mails = await this.mailbox.list();
    return {
      mails: mails.map(({ id, recipient, subject, text, html, sentAt }) => ({
        id,
        to: recipient,
        subject,
        text,
        html,
        sentAt: sentAt.toISOString(),
      })),
    };
  }
}
