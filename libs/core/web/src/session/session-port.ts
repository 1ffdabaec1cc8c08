import { InjectionToken } from '@angular/core';
import { type Locale, type Role, type TextSize, type Theme } from '@trin/core-contract';

/** The signed-in person as every page may need her. Structurally the `CurrentUserView` of identity. */
export interface CurrentUser {
  readonly id: string;
  readonly displayName: string;
  readonly email: string;
  readonly emailConfirmed: boolean;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly workArea?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly roles: readonly {
    readonly role: Role;
    readonly organisationId?: string | undefined;
    readonly organisationName?: string | undefined;
  }[];
}

/** Who is signed in, if anyone. Structurally the `SessionView` of identity. */
export interface SessionFacts {
  readonly user?: CurrentUser | undefined;
  readonly expiresAt?: string | undefined;
  readonly demo: boolean;
}

/** What signing in takes. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/**
 * Reads the answer of `/api/session`. Core may not know identity, so the shell hands over the parser of its contract
 * (`provideCore({ parseSession: SessionView.parse })`).
 */
export const PARSE_SESSION = new InjectionToken<(value: unknown) => SessionFacts>('PARSE_SESSION');
