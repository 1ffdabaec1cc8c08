/** What a mailed secret is good for. */
export type MailTokenPurpose = 'confirm-email' | 'reset-password' | 'change-email';

const hour = 3_600_000;
const lifetimeMs: Readonly<Record<MailTokenPurpose, number>> = {
  'confirm-email': 7 * 24 * hour,
  'reset-password': hour,
  'change-email': 24 * hour,
};

/** When a secret that is mailed now stops working. */
export const mailTokenExpiry = (purpose: MailTokenPurpose, now: Date): Date =>
  new Date(now.getTime() + lifetimeMs[purpose]);

/** The link that a mail carries: a page named like the purpose, the secret behind `#`, which browsers send to no server. */
export const mailTokenLink = (publicUrl: string, purpose: MailTokenPurpose, secret: string): string =>
  `${publicUrl}/${purpose}#token=${secret}`;
