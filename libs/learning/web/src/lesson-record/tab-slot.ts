import { signal } from '@angular/core';
import { type SaveState } from '@trin/ui';
import { type AnswerSlot, type OtherVersion } from './answer-slot';

/** A value that only lives in this tab, because nobody is enrolled yet. */
export class TabSlot<T> implements AnswerSlot<T> {
  readonly value = signal<T | undefined>(undefined);
  readonly other = signal<OtherVersion<T> | undefined>(undefined).asReadonly();
  readonly state = signal<SaveState>({ status: 'idle' }).asReadonly();

  constructor(
    draft: T | undefined,
    private readonly keep: (value: T) => void,
  ) {
    this.value.set(draft);
  }

  write(value: T): void {
    this.value.set(value);
    this.keep(value);
  }

  settle(): void {
    // Nobody else writes here.
  }

  watch(): void {
    // Nobody else writes here.
  }
}
