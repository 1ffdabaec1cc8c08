import { createTransport, type Transporter } from 'nodemailer';
import type { Mail, MailTransport } from './mail.contract.js';

/** Sends over SMTP, one recipient a mail. */
export class SmtpTransport implements MailTransport {
  private readonly transporter: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.transporter = createTransport(url);
  }

  async send(mail: Mail): Promise<void> {
    await this.transporter.sendMail({ from: this.from, ...mail });
  }
}
