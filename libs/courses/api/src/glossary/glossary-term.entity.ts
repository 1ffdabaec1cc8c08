import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A word of the glossary that all courses share. */
@Entity('glossary_term')
export class GlossaryTermEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'glossary_term_pk' }) id: string;
  @Column('text') term: string;
  @Column('text') short: string;
  @Column('text', { nullable: true }) precise: string | null;
  @Column('jsonb') also: unknown;
}
