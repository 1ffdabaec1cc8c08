import type { Locale, TextSize, Theme } from '@trin/core-contract';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A person's account. Membership of anything is not kept, here or elsewhere. */
@Entity('app_user')
@Unique('app_user_email_unique', ['email'])
export class AppUserEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') email: string;
  @Column('timestamptz', { nullable: true }) emailConfirmedAt: Date | null;
  @Column('text') passwordHash: string;
  @Column('text') displayName: string;
  @Column('text', { nullable: true }) workArea: string | null;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text') locale: Locale;
  @Column('text') theme: Theme;
  @Column('text') textSize: TextSize;
  @Column('timestamptz') createdAt: Date;
  @Column('date') lastActiveOn: string;
  @Column('date', { nullable: true }) deletionWarnedOn: string | null;
}
