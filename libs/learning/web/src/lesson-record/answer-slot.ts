import { type Signal } from '@angular/core';
import { type SaveState } from '@trin/ui';

/** A version that another computer wrote after this page had read the value. */
export interface OtherVersion<T> {
  readonly value: T;
  readonly revision: number;
  readonly savedAt?: string | undefined;
}

/** One thing a learner writes: its newest value, how safe it is, and a version from elsewhere to choose against. */
export interface AnswerSlot<T> {
  readonly value: Signal<T | undefined>;
  readonly state: Signal<SaveState>;
  readonly other: Signal<OtherVersion<T> | undefined>;
  write(value: T): void;
  /** Settles a conflict; what is not chosen was shown and is then let go. */
  settle(choice: 'mine' | 'other'): void;
  /** Called in an effect: looks for news from other tabs and computers. */
  watch(): void;
}
