import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A course certificate as it was issued: title, length and name stay as they were that day. */
@Entity('credential')
@Unique('credential_registration_unique', ['learnerId', 'registration'])
@Unique('credential_serial_unique', ['serial'])
export class CredentialEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'credential_pk' }) learnerId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'credential_pk' }) id: string;
  @Column('uuid') registration: string;
  @Column('text') serial: string;
  @Column('text') courseId: string;
  @Column('text') courseTitle: string;
  @Column('integer') step: number;
  @Column('integer') minutes: number;
  @Column('text') holderName: string;
  @Column('timestamptz') issuedAt: Date;
  @Column('boolean') showName: boolean;
  @Column('boolean') showCourse: boolean;
}
