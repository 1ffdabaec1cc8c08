import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import type { Role } from '@trin/core-contract';
import { RoleGrantEntity } from './role-grant.entity.js';

/** A role with the name of the organisation that it counts in. */
export interface NamedRoleGrant {
  readonly role: Role;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
}

@Injectable()
export class RoleGrantRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  async listNamed(userId: string): Promise<NamedRoleGrant[]> {
    return this.database.tx.query<NamedRoleGrant[]>(
      `SELECT g.role, g.organisation_id AS "organisationId", o.name AS "organisationName"
       FROM role_grant g LEFT JOIN organisation o ON o.id = g.organisation_id WHERE g.user_id = $1 ORDER BY g.id`,
      [userId],
    );
  }

  /** Gives a role; one that the person has already changes nothing. */
  async grant(grant: RoleGrantEntity): Promise<void> {
    await this.database.tx.createQueryBuilder().insert().into(RoleGrantEntity).values(grant).orIgnore().execute();
  }

  async deleteAll(userId: string): Promise<void> {
    await this.database.tx.delete(RoleGrantEntity, { userId });
  }
}
