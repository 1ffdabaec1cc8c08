import { DomainError, TooManyRequests } from '@trin/core-api';
import { IdentityErrorCode } from '@trin/identity-contract';

/** Address or password is wrong, or the address is not confirmed yet: the same answer, so that nobody learns which. */
export class SignInRefused extends DomainError {
  readonly code = IdentityErrorCode.SignInRefused;
  readonly status = 401;
}

/** Too many tries; the same for accounts that do not exist. */
export class SignInThrottled extends TooManyRequests {
  override readonly code = IdentityErrorCode.SignInThrottled;
}
