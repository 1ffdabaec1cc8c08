import { Locale } from '@trin/core-contract';
import * as z from 'zod';

/** A mail to write: texts under `mail.<template>` (`subject`, `heading`, `body`, `button`, `note`), and what fills them in. */
export const MailOrder = z.object({
  to: z.email(),
  locale: Locale,
  template: z.string(),
  params: z.record(z.string(), z.string()).default({}),
  /** Address behind the button. */
  link: z.url().optional(),
});
export type MailOrder = z.infer<typeof MailOrder>;

/** A mail that is written and ready to send. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What carries mails away. */
export interface MailTransport {
  send(mail: Mail): Promise<void>;
}
/** Injection token of the `MailTransport`. */
export const MAIL_TRANSPORT = Symbol('MAIL_TRANSPORT');
