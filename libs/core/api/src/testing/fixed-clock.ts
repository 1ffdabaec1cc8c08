import { Clock } from '../clock/clock.js';

/** A clock that stands where a test puts it. */
export class FixedClock extends Clock {
  constructor(private current = new Date('2026-11-23T08:00:00.000Z')) {
    super();
  }
  override now(): Date {
    return new Date(this.current);
  }
  /** Moves the clock on. */
  advance(milliseconds: number): void {
    this.current = new Date(this.current.getTime() + milliseconds);
  }
}
