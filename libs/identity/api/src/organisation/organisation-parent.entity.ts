import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which organisation another belongs to, and in which days: regions merge, municipalities stay. */
@Entity('organisation_parent')
export class OrganisationParentEntity {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('date') validFrom: string;
  @Column('uuid') parentId: string;
  @Column('date', { nullable: true }) validTo: string | null;
}
