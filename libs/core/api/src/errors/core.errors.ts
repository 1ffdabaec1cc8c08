import { CoreErrorCode } from '@trin/core-contract';
import { DomainError } from './domain-error.js';

export class ValidationFailed extends DomainError {
  readonly code = CoreErrorCode.ValidationFailed;
  readonly status = 400;
}
export class SignInRequired extends DomainError {
  readonly code = CoreErrorCode.SignInRequired;
  readonly status = 401;
}
export class Forbidden extends DomainError {
  readonly code = CoreErrorCode.Forbidden;
  readonly status = 403;
}
export class CrossSiteRequest extends DomainError {
  readonly code = CoreErrorCode.CrossSiteRequest;
  readonly status = 403;
}
export class NotFound extends DomainError {
  readonly code = CoreErrorCode.NotFound;
  readonly status = 404;
}
/** A newer value stands; `params.revision` is its revision. */
export class RevisionConflict extends DomainError {
  readonly code = CoreErrorCode.RevisionConflict;
  readonly status = 409;
  constructor(revision: number) {
    super({ revision });
  }
}
/** `params.retryAfterSeconds` is sent as Retry-After too. */
export class TooManyRequests extends DomainError {
  readonly code: string = CoreErrorCode.TooManyRequests;
  readonly status = 429;
  constructor(readonly retryAfterSeconds: number) {
    super({ retryAfterSeconds });
  }
}
