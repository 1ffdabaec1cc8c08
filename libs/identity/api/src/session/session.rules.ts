const minute = 60_000;
const day = 24 * 60 * minute;

/** However much it is used, a session ends after 30 days; unused, after 14. */
export const longestSessionMs = 30 * day;
const longestIdleMs = 14 * day;
/** Being here is written down this seldom: enough to keep a session alive, too coarse to follow anybody's day. */
const touchEveryMs = 10 * minute;

/** When a session that was opened and last seen at these times ends. */
export const sessionExpiry = (createdAt: Date, lastSeenAt: Date): Date =>
  new Date(Math.min(createdAt.getTime() + longestSessionMs, lastSeenAt.getTime() + longestIdleMs));

/** Whether it is time to write down that the session is in use. */
export const isTouchDue = (lastSeenAt: Date, now: Date): boolean =>
  now.getTime() - lastSeenAt.getTime() >= touchEveryMs;
