import { DomainError } from '@trin/core-api';
import { IdentityErrorCode } from '@trin/identity-contract';

/** The workplace chosen does not exist (any more). */
export class OrganisationNotFound extends DomainError {
  readonly code = IdentityErrorCode.OrganisationNotFound;
  readonly status = 422;
  constructor() {
    super({}, [{ path: 'organisationId', code: IdentityErrorCode.OrganisationNotFound }]);
  }
}
