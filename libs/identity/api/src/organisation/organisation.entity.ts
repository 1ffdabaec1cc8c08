import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A municipality, region or other workplace, with the days between which it exists (both included). */
@Entity('organisation')
@Unique('organisation_code_unique', ['code'])
export class OrganisationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: 'municipality' | 'region' | 'other';
  @Column('text', { nullable: true }) code: string | null;
  @Column('text') name: string;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
}
