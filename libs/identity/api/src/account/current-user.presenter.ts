import type { CurrentUserView } from '@trin/identity-contract';
import type { NamedRoleGrant } from '../role/role-grant.repository.js';
import type { AppUserEntity } from './app-user.entity.js';

/** The account as its owner's browser sees it. */
export const toCurrentUserView = (user: AppUserEntity, grants: readonly NamedRoleGrant[]): CurrentUserView => ({
  id: user.id,
  displayName: user.displayName,
  email: user.email,
  emailConfirmed: user.emailConfirmedAt !== null,
  locale: user.locale,
  theme: user.theme,
  textSize: user.textSize,
  ...(user.workArea === null ? {} : { workArea: user.workArea }),
  ...(user.organisationId === null ? {} : { organisationId: user.organisationId }),
  roles: grants.map(({ role, organisationId, organisationName }) => ({
    role,
    ...(organisationId === null ? {} : { organisationId }),
    ...(organisationName === null ? {} : { organisationName }),
  })),
});
