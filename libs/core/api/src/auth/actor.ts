import { type Permission, permissionsOfRole, Role } from '@trin/core-contract';

/** A role that a person holds, everywhere or within one organisation. */
export interface RoleGrant {
  readonly role: Role;
  readonly organisationId?: string | undefined;
}

/** The person on whose behalf a request runs; first argument of every service method. */
export interface Actor {
  readonly userId: string;
  readonly sessionId: string;
  readonly grants: readonly RoleGrant[];
}

/** Whether any role of the actor carries the permission; whose data it then touches, the scope's policy decides. */
export function hasPermission(actor: Actor, permission: Permission): boolean {
  return [Role.Learner, ...actor.grants.map((g) => g.role)].some((role) =>
    permissionsOfRole[role].includes(permission),
  );
}
