import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A place where somebody is signed in: only the fingerprint of its secret, and a device too coarse to recognise anybody by. */
@Entity('user_session')
@Unique('user_session_token_unique', ['tokenHash'])
export class UserSessionEntity {
  @PrimaryColumn('uuid') userId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('text') device: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') lastSeenAt: Date;
  @Column('timestamptz') expiresAt: Date;
}
