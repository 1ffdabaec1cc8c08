import { Injectable } from '@nestjs/common';
import { type RateLimit, RateLimits, TooManyRequests } from '@trin/core-api';
import { SignInThrottled } from './sign-in.errors.js';
import { accountLimits, addressLimit } from './sign-in.rules.js';

/** Slows down guessing. Counts before the password is checked, so that a burst at once gains nothing. */
@Injectable()
export class SignInThrottle {
  constructor(private readonly limits: RateLimits) {}

  /** @throws SignInThrottled */
  async countAddress(address: string): Promise<void> {
    await this.count(addressLimit, address);
  }

  /** @throws SignInThrottled */
  async countAccount(account: string): Promise<void> {
    for (const limit of accountLimits) await this.count(limit, account);
  }

  async forgive(account: string): Promise<void> {
    for (const limit of accountLimits) await this.limits.reset(limit, account);
  }

  private async count(limit: RateLimit, key: string): Promise<void> {
    try {
      await this.limits.consume(limit, key);
    } catch (error) {
      throw error instanceof TooManyRequests ? new SignInThrottled(error.retryAfterSeconds) : error;
    }
  }
}
