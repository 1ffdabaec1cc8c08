import { InjectionToken } from '@angular/core';

/** A failure in words, and whether asking again may help. */
export interface ErrorText {
  readonly text: string;
  readonly canRetry: boolean;
  readonly offline: boolean;
}

/** How a failed request is told. `provideCore()` of core-web gives the real one; the design system knows no codes. */
export const ERROR_TEXT = new InjectionToken<(error: unknown) => ErrorText>('ERROR_TEXT');
