import { Injectable } from '@nestjs/common';

/** The time of day, injected so that rules and tests can hold it still. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
