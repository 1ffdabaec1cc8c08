import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MailTokenPurpose } from './mail-token.rules.js';

/** A secret that was mailed to somebody: only its fingerprint, and what it is good for. */
@Entity('mail_token')
export class MailTokenEntity {
  @PrimaryColumn('bytea') tokenHash: Buffer;
  @Column('uuid') userId: string;
  @Column('text') purpose: MailTokenPurpose;
  @Column('text', { nullable: true }) newEmail: string | null;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
