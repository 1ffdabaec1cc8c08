import { Injectable } from '@nestjs/common';
import { RateLimits } from '@trin/core-api';
import { mailLimit, requestLimit } from './account.rules.js';

/** Limits what strangers can ask for: the same for every address, known or not. */
@Injectable()
export class RequestThrottle {
  constructor(private readonly limits: RateLimits) {}

  /** @throws TooManyRequests */
  async count(email: string, address: string): Promise<void> {
    await this.limits.consume(requestLimit, address);
    await this.limits.consume(mailLimit, email);
  }
}
