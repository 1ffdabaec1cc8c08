import { waitBefore } from './backoff';

describe('waitBefore', () => {
  it('doubles', () =>
    expect([0, 1, 2].map((attempt) => waitBefore(attempt, undefined, 1))).toEqual([1000, 2000, 4000]));
  it('never waits more than a minute by itself', () => expect(waitBefore(40, undefined, 1)).toBe(60_000));
  it('spreads over half of the time', () => expect(waitBefore(2, undefined, 0)).toBe(2000));
  it('waits as long as the server asks', () => expect(waitBefore(0, 90, 0)).toBe(90_000));
});
