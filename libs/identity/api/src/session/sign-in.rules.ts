import type { RateLimit } from '@trin/core-api';

const minute = 60;
const hour = 60 * minute;

/**
 * Tries at one account, known or not: five in a quarter of an hour, and for who goes on the wait grows to hours and
 * then to a day. A sign-in that goes well, and a new password by mail, give all tries back.
 */
export const accountLimits: readonly RateLimit[] = [
  { name: 'sign-in-account-15m', points: 5, seconds: 15 * minute },
  { name: 'sign-in-account-4h', points: 15, seconds: 4 * hour },
  { name: 'sign-in-account-1d', points: 30, seconds: 24 * hour },
];

/** Tries from one address: a whole municipality may share it. */
export const addressLimit: RateLimit = { name: 'sign-in-address', points: 100, seconds: 15 * minute };
