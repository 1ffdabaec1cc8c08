import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { newId } from '../database/new-id.js';
import { DatabaseHost } from '../database/transaction.js';
import { DemoMailEntity } from './demo-mail.entity.js';
import type { Mail, MailTransport } from './mail.contract.js';

/** Keeps mails where the demo can show them. */
@Injectable()
export class DemoMailbox implements MailTransport {
  constructor(
    @Inject(DatabaseHost) private readonly database: DatabaseHost,
    private readonly clock: Clock,
  ) {}

  async send(mail: Mail): Promise<void> {
    const { to: recipient, subject, text, html } = mail;
    await this.database.tx.insert(DemoMailEntity, {
      id: newId(),
      recipient,
      subject,
      text,
      html,
      sentAt: this.clock.now(),
    });
  }

  /** The newest fifty, newest first. */
  async list(): Promise<DemoMailEntity[]> {
    return this.database.tx.find(DemoMailEntity, { order: { sentAt: 'DESC' }, take: 50 });
  }
}
