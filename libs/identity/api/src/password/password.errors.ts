import { DomainError } from '@trin/core-api';
import { IdentityErrorCode } from '@trin/identity-contract';

/** The password is among the first that anybody would try. */
export class PasswordTooGuessable extends DomainError {
  readonly code = IdentityErrorCode.PasswordTooGuessable;
  readonly status = 422;
  constructor(path: string) {
    super({}, [{ path, code: IdentityErrorCode.PasswordTooGuessable }]);
  }
}

/** A change of the account was not confirmed by its password. */
export class CurrentPasswordWrong extends DomainError {
  readonly code = IdentityErrorCode.CurrentPasswordWrong;
  readonly status = 403;
  constructor() {
    super({}, [{ path: 'currentPassword', code: IdentityErrorCode.CurrentPasswordWrong }]);
  }
}
