import type { Schema } from '@trin/core-api';
import { AppUserEntity } from '../account/app-user.entity.js';
import { MailTokenEntity } from '../mail-token/mail-token.entity.js';
import { OrganisationParentEntity } from '../organisation/organisation-parent.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { RoleGrantEntity } from '../role/role-grant.entity.js';
import { UserSessionEntity } from '../session/user-session.entity.js';
import { CreateIdentity1795300100000 } from './migrations/1795300100000-create-identity.js';

/** Entities and migrations of the identity scope. */
export const identitySchema: Schema = {
  entities: [
    AppUserEntity,
    UserSessionEntity,
    MailTokenEntity,
    RoleGrantEntity,
    OrganisationEntity,
    OrganisationParentEntity,
  ],
  migrations: [CreateIdentity1795300100000],
};
