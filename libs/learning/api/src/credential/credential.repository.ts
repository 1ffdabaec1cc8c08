import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import { CredentialEntity } from './credential.entity.js';

@Injectable()
export class CredentialRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  /** @returns false when the registration has its certificate, or the number is taken: the database decides */
  async insert(credential: CredentialEntity): Promise<boolean> {
    const result = await this.database.tx
      .createQueryBuilder()
      .insert()
      .into(CredentialEntity)
      .values(credential)
      .orIgnore()
      .returning('id')
      .execute();
    const rows: unknown = result.raw;
    return Array.isArray(rows) && rows.length === 1;
  }

  async findOfRegistration(learnerId: string, registration: string): Promise<CredentialEntity | null> {
    return this.database.tx.findOneBy(CredentialEntity, { learnerId, registration });
  }

  async find(learnerId: string, id: string): Promise<CredentialEntity | null> {
    return this.database.tx.findOneBy(CredentialEntity, { learnerId, id });
  }

  async findBySerial(serial: string): Promise<CredentialEntity | null> {
    return this.database.tx.findOneBy(CredentialEntity, { serial });
  }

  /** A learner's certificates, newest first. */
  async listOf(learnerId: string): Promise<CredentialEntity[]> {
    return this.database.tx.find(CredentialEntity, { where: { learnerId }, order: { issuedAt: 'DESC' } });
  }

  async show(
    { learnerId, id }: CredentialEntity,
    choice: Pick<CredentialEntity, 'showName' | 'showCourse'>,
  ): Promise<void> {
    await this.database.tx.update(CredentialEntity, { learnerId, id }, choice);
  }
}
