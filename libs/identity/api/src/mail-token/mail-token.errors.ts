import { DomainError } from '@trin/core-api';
import { IdentityErrorCode } from '@trin/identity-contract';

/** The link is unknown, used or too old: the same answer, so that nobody learns which. */
export class TokenInvalid extends DomainError {
  readonly code = IdentityErrorCode.TokenInvalid;
  readonly status = 410;
}
