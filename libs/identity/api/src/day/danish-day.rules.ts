const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day in Denmark at this moment, as `2026-11-23`. */
export const danishDay = (now: Date): string => format.format(now);

/** The day so many months or days before a day. */
export function dayBefore(day: string, ago: { readonly months?: number; readonly days?: number }): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - (ago.months ?? 0));
  date.setUTCDate(date.getUTCDate() - (ago.days ?? 0));
  return date.toISOString().slice(0, 10);
}
