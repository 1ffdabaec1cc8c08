import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost, type RoleGrant } from '@trin/core-api';
import { RoleName } from '@trin/identity-contract';
import { LessThan, MoreThan, Not } from 'typeorm';
import * as z from 'zod';
import { UserSessionEntity } from './user-session.entity.js';

const Grants = z.array(z.object({ role: RoleName, organisationId: z.uuid().optional() }));

/** A session that is valid now, and what its person may do. */
export interface ValidSession {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly grants: readonly RoleGrant[];
}

@Injectable()
export class UserSessionRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  /** One statement, two index look-ups: it runs on every request. The foreign key vouches for the account. */
  async findValid(tokenHash: Buffer, now: Date): Promise<ValidSession | undefined> {
    const rows = await this.database.tx.query<(Omit<ValidSession, 'grants'> & { grants: unknown })[]>(
      `SELECT s.id, s.user_id AS "userId", s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt",
              s.expires_at AS "expiresAt",
              coalesce((SELECT json_agg(json_strip_nulls(json_build_object('role', g.role, 'organisationId', g.organisation_id)))
                        FROM role_grant g WHERE g.user_id = s.user_id), '[]') AS grants
       FROM user_session s WHERE s.token_hash = $1 AND s.expires_at > $2`,
      [tokenHash, now],
    );
    const [row] = rows;
    return row && { ...row, grants: Grants.parse(row.grants) };
  }

  /** Writes down that session and person were here, in one statement. */
  async touch(session: { readonly userId: string; readonly id: string }, seen: SeenNow): Promise<void> {
    await this.database.tx.query(
      `WITH touched AS (
         UPDATE user_session SET last_seen_at = $3, expires_at = $4 WHERE user_id = $1 AND id = $2 RETURNING user_id
       ) UPDATE app_user SET last_active_on = $5, deletion_warned_on = NULL FROM touched
         WHERE app_user.id = touched.user_id AND (app_user.last_active_on < $5 OR deletion_warned_on IS NOT NULL)`,
      [session.userId, session.id, seen.at, seen.expiresAt, seen.day],
    );
  }

  async insert(session: UserSessionEntity): Promise<void> {
    await this.database.tx.insert(UserSessionEntity, session);
  }

  async list(userId: string, now: Date): Promise<UserSessionEntity[]> {
    return this.database.tx.find(UserSessionEntity, {
      where: { userId, expiresAt: MoreThan(now) },
      order: { lastSeenAt: 'DESC' },
    });
  }

  /** @returns whether the person had such a session */
  async delete(userId: string, id: string): Promise<boolean> {
    return (await this.database.tx.delete(UserSessionEntity, { userId, id })).affected === 1;
  }

  async deleteByToken(tokenHash: Buffer): Promise<void> {
    await this.database.tx.delete(UserSessionEntity, { tokenHash });
  }

  async deleteAll(userId: string, except?: string): Promise<void> {
    await this.database.tx.delete(UserSessionEntity, except === undefined ? { userId } : { userId, id: Not(except) });
  }

  async deleteExpired(now: Date): Promise<void> {
    await this.database.tx.delete(UserSessionEntity, { expiresAt: LessThan(now) });
  }
}

interface SeenNow {
  readonly at: Date;
  readonly expiresAt: Date;
  readonly day: string;
}
