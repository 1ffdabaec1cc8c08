import { accountLimits, addressLimit } from './sign-in.rules.js';

describe('the limits of signing in', () => {
  it('give five tries in a quarter of an hour at first', () =>
    expect(accountLimits[0]).toMatchObject({ points: 5, seconds: 900 }));
  it('make the wait grow for who goes on, and each wider window fewer tries an hour', () => {
    for (let i = 1; i < accountLimits.length; i += 1) {
      const [narrow, wide] = [accountLimits[i - 1], accountLimits[i]];
      if (!narrow || !wide) throw new Error('unreachable');
      expect(wide.seconds).toBeGreaterThan(narrow.seconds);
      expect(wide.points).toBeGreaterThan(narrow.points);
      expect(wide.points / wide.seconds).toBeLessThan(narrow.points / narrow.seconds);
    }
  });
  it('have names of their own, since names are the keys', () =>
    expect(new Set([...accountLimits, addressLimit].map((limit) => limit.name)).size).toBe(accountLimits.length + 1));
  it('let a municipality in that shares one address', () => expect(addressLimit.points).toBeGreaterThanOrEqual(100));
});
