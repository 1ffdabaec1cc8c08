import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail of the demo: shown on a page instead of being sent. */
@Entity('demo_mail')
export class DemoMailEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') recipient: string;
  @Column('text') subject: string;
  @Column('text') text: string;
  @Column('text') html: string;
  @Column('timestamptz') sentAt: Date;
}
