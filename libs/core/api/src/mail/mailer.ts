import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Translator } from '../i18n/translator.js';
import { JobQueue } from '../jobs/job-queue.js';
import { MAIL_TRANSPORT, MailOrder, type MailTransport } from './mail.contract.js';
import { renderMail } from './mail-renderer.js';

const queue = 'mail';

/** Orders mails; a job writes and sends them, so that no request waits for a mail server and none is lost by its absence. */
@Injectable()
export class Mailer implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly translator: Translator,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
  ) {}

  onModuleInit(): void {
    this.jobs.register(queue, async (data) => this.transport.send(renderMail(MailOrder.parse(data), this.translator)));
  }

  /** Orders a mail in the running transaction. */
  async order(order: MailOrder): Promise<void> {
    await this.jobs.enqueue(queue, MailOrder.parse(order));
  }
}
