import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost, isUniqueViolation } from '@trin/core-api';
import { In, IsNull, LessThan, Not } from 'typeorm';
import { AppUserEntity } from './app-user.entity.js';

@Injectable()
export class AppUserRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  async find(id: string): Promise<AppUserEntity | null> {
    return this.database.tx.findOneBy(AppUserEntity, { id });
  }

  async findByEmail(email: string): Promise<AppUserEntity | null> {
    return this.database.tx.findOneBy(AppUserEntity, { email });
  }

  /** The person whom the session or another foreign key vouches for. */
  async get(id: string): Promise<AppUserEntity> {
    return this.database.tx.findOneByOrFail(AppUserEntity, { id });
  }

  /**
   * Adds the account, or makes it anew as long as its address was never confirmed: who registered somebody
   * else's address beforehand leaves no password behind.
   * @returns its id; undefined when the address belongs to a confirmed account
   */
  async register(user: AppUserEntity): Promise<string | undefined> {
    const rows = await this.database.tx.query<{ id: string }[]>(
      `INSERT INTO app_user (id, email, password_hash, display_name, locale, theme, text_size, created_at, last_active_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT ON CONSTRAINT app_user_email_unique DO UPDATE
         SET password_hash = excluded.password_hash, display_name = excluded.display_name, locale = excluded.locale,
             created_at = excluded.created_at, last_active_on = excluded.last_active_on
         WHERE app_user.email_confirmed_at IS NULL
       RETURNING id`,
      [
        user.id,
        user.email,
        user.passwordHash,
        user.displayName,
        user.locale,
        user.theme,
        user.textSize,
        user.createdAt,
        user.lastActiveOn,
      ],
    );
    return rows[0]?.id;
  }

  /** Adds an account that is fixed beforehand; one that is there already stays as it is. */
  async insertIfAbsent(user: AppUserEntity): Promise<void> {
    await this.database.tx.createQueryBuilder().insert().into(AppUserEntity).values(user).orIgnore().execute();
  }

  async update(id: string, changes: Partial<Omit<AppUserEntity, 'id'>>): Promise<void> {
    if (Object.keys(changes).length > 0) await this.database.tx.update(AppUserEntity, { id }, changes);
  }

  /** Moves the account to another address. @returns false when another account has it */
  async changeEmail(id: string, email: string, confirmedAt: Date): Promise<boolean> {
    try {
      await this.update(id, { email, emailConfirmedAt: confirmedAt });
      return true;
    } catch (error) {
      if (isUniqueViolation(error, 'app_user_email_unique')) return false;
      throw error;
    }
  }

  async delete(id: string): Promise<void> {
    await this.database.tx.delete(AppUserEntity, { id });
  }

  /** Clears the way for who can prove that the address is theirs. */
  async deleteUnconfirmedOf(email: string): Promise<void> {
    await this.database.tx.delete(AppUserEntity, { email, emailConfirmedAt: IsNull() });
  }

  async deleteUnconfirmed(before: Date): Promise<void> {
    await this.database.tx.delete(AppUserEntity, { emailConfirmedAt: IsNull(), createdAt: LessThan(before) });
  }

  /** People not seen since a day and not warned yet, a handful at a time. */
  async listIdleUnwarned(since: string, limit: number): Promise<AppUserEntity[]> {
    return this.database.tx.find(AppUserEntity, {
      where: { lastActiveOn: LessThan(since), deletionWarnedOn: IsNull() },
      take: limit,
    });
  }

  /** People warned before a day who have not come back since: coming back takes the warning away. */
  async listWarned(before: string, limit: number): Promise<AppUserEntity[]> {
    return this.database.tx.find(AppUserEntity, {
      where: { deletionWarnedOn: LessThan(before) },
      take: limit,
    });
  }

  async displayNames(ids: readonly string[]): Promise<Map<string, string>> {
    const found = await this.database.tx.find(AppUserEntity, {
      select: { id: true, displayName: true },
      where: { id: In([...ids]), emailConfirmedAt: Not(IsNull()) },
    });
    return new Map(found.map(({ id, displayName }) => [id, displayName]));
  }
}
