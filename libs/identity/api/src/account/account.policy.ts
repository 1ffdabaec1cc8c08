import type { PersonalDataKind } from '@trin/core-api';
import type { AppUserEntity } from './app-user.entity.js';

/** Only a confirmed address signs in: else signing in would tell whether an address was free to register. */
export const canSignIn = (user: Pick<AppUserEntity, 'emailConfirmedAt'>): boolean => user.emailConfirmedAt !== null;

type WhoSees = PersonalDataKind['visibility'];

/** Address and settings: whoever runs Trin can look them up; what a name shows others, the scopes that share it declare. */
export const whoSeesAccount: WhoSees = { self: 'all', 'system-administrator': 'all' };
/** Where and when somebody is signed in concerns nobody else, whatever their role. */
export const whoSeesSessions: WhoSees = { self: 'all' };
export const whoSeesRoles: WhoSees = { self: 'all', 'system-administrator': 'all' };
