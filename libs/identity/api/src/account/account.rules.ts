import type { RateLimit } from '@trin/core-api';

const hour = 3_600;

/** Mails that one address can be made to receive by strangers: enough for who really waits, too few to be a nuisance. */
export const mailLimit: RateLimit = { name: 'account-mail', points: 5, seconds: hour };

/** Registrations and requests for mails from one network: a whole information meeting may share it. */
export const requestLimit: RateLimit = { name: 'account-request', points: 200, seconds: hour };

/** An account that nobody uses is warned after two years and deleted a month later. */
export const retention = { idleMonths: 24, warningDays: 30, unconfirmedDays: 7 } as const;
