import { type RateLimit, RateLimits, TooManyRequests } from '@trin/core-api';
import { SignInThrottle } from './sign-in-throttle.js';

/** Counts in memory, as the database does. */
class CountingLimits extends RateLimits {
  private readonly counts = new Map<string, number>();
  constructor() {
    super(undefined as never, undefined as never, undefined as never);
  }
  override async consume({ name, points, seconds }: RateLimit, key: string): Promise<void> {
    const count = (this.counts.get(`${name}:${key}`) ?? 0) + 1;
    if (count > points) throw new TooManyRequests(seconds);
    this.counts.set(`${name}:${key}`, count);
  }
  override async reset({ name }: RateLimit, key: string): Promise<void> {
    this.counts.delete(`${name}:${key}`);
  }
  /** Lets the shortest window pass. */
  passQuarter(): void {
    for (const key of this.counts.keys()) if (key.includes('15m')) this.counts.delete(key);
  }
}

const tryUntilRefused = async (throttle: SignInThrottle): Promise<{ tries: number; wait: unknown }> => {
  for (let tries = 0; ; tries += 1) {
    try {
      await throttle.countAccount('a@example.dk');
    } catch (error) {
      return { tries, wait: (error as TooManyRequests).params['retryAfterSeconds'] };
    }
  }
};

describe('SignInThrottle', () => {
  it('lets five through, then says how long to wait, then longer', async () => {
    const limits = new CountingLimits();
    const throttle = new SignInThrottle(limits);
    for (let quarter = 0; quarter < 3; quarter += 1) {
      expect(await tryUntilRefused(throttle)).toEqual({ tries: 5, wait: 900 });
      limits.passQuarter();
    }
    expect(await tryUntilRefused(throttle)).toEqual({ tries: 0, wait: 14_400 });
  });
  it('counts accounts one by one, and forgives', async () => {
    const throttle = new SignInThrottle(new CountingLimits());
    await tryUntilRefused(throttle);
    await throttle.countAccount('b@example.dk');
    await throttle.forgive('a@example.dk');
    await throttle.countAccount('a@example.dk');
  });
  it('passes on what is no limit', async () => {
    const broken = new CountingLimits();
    broken.consume = async () => Promise.reject(new Error('database down'));
    await expect(new SignInThrottle(broken).countAddress('x')).rejects.toThrow('database down');
  });
});
