const first = 1_000;
const most = 60_000;

/** How long to wait before trying again: doubling to a minute, spread so that not everybody returns at once. */
export function waitBefore(attempt: number, retryAfterSeconds: number | undefined, random: number): number {
  const doubled = Math.min(most, first * 2 ** Math.min(attempt, 10));
  const spread = doubled * (0.5 + random / 2);
  return Math.max(spread, (retryAfterSeconds ?? 0) * 1_000);
}
