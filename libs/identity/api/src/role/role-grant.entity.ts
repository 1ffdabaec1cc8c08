import type { Role } from '@trin/core-contract';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A role that a person was given, everywhere or within one organisation. */
@Entity('role_grant')
@Unique('role_grant_once', ['userId', 'role', 'organisationId'])
export class RoleGrantEntity {
  @PrimaryColumn('uuid') userId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') role: Role;
  @Column('uuid', { nullable: true }) organisationId: string | null;
}
