import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import { IsNull, LessThan, MoreThan } from 'typeorm';
import { MailTokenEntity } from './mail-token.entity.js';
import type { MailTokenPurpose } from './mail-token.rules.js';

const usableAt = (now: Date) => ({ usedAt: IsNull(), expiresAt: MoreThan(now) });

@Injectable()
export class MailTokenRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  async insert(token: Omit<MailTokenEntity, 'usedAt'>): Promise<void> {
    await this.database.tx.insert(MailTokenEntity, token);
  }

  async findUsable(tokenHash: Buffer, purpose: MailTokenPurpose, now: Date): Promise<MailTokenEntity | null> {
    return this.database.tx.findOneBy(MailTokenEntity, { tokenHash, purpose, ...usableAt(now) });
  }

  /** Uses up a token: of two who try at once, one gets it. */
  async use(tokenHash: Buffer, purpose: MailTokenPurpose, now: Date): Promise<MailTokenEntity | null> {
    const { affected } = await this.database.tx.update(
      MailTokenEntity,
      { tokenHash, purpose, ...usableAt(now) },
      { usedAt: now },
    );
    return affected === 1 ? this.database.tx.findOneBy(MailTokenEntity, { tokenHash }) : null;
  }

  /** The links that still work, for the person's own export. */
  async listOpen(userId: string, now: Date): Promise<MailTokenEntity[]> {
    return this.database.tx.findBy(MailTokenEntity, { userId, ...usableAt(now) });
  }

  async deleteOf(userId: string, purpose: MailTokenPurpose): Promise<void> {
    await this.database.tx.delete(MailTokenEntity, { userId, purpose });
  }

  async deleteExpired(now: Date): Promise<void> {
    await this.database.tx.delete(MailTokenEntity, { expiresAt: LessThan(now) });
  }
}
