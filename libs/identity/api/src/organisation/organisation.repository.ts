import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import { OrganisationEntity } from './organisation.entity.js';
import { OrganisationParentEntity } from './organisation-parent.entity.js';

/** An organisation with the one that it belongs to on a day. */
export type OrganisationOnDay = Pick<OrganisationEntity, 'id' | 'kind' | 'code' | 'name'> & {
  readonly parentId: string | null;
};

@Injectable()
export class OrganisationRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  async listOn(day: string): Promise<OrganisationOnDay[]> {
    return this.database.tx.query<OrganisationOnDay[]>(
      `SELECT o.id, o.kind, o.code, o.name, p.parent_id AS "parentId"
       FROM organisation o
       LEFT JOIN organisation_parent p ON p.organisation_id = o.id
         AND p.valid_from <= $1 AND (p.valid_to IS NULL OR p.valid_to >= $1)
       WHERE o.valid_from <= $1 AND (o.valid_to IS NULL OR o.valid_to >= $1)`,
      [day],
    );
  }

  async isValid(id: string, day: string): Promise<boolean> {
    const found = await this.database.tx.findOneBy(OrganisationEntity, { id });
    return found !== null && found.validFrom <= day && (found.validTo === null || found.validTo >= day);
  }

  async findName(id: string): Promise<string | null> {
    return (await this.database.tx.findOneBy(OrganisationEntity, { id }))?.name ?? null;
  }

  /** Adds or corrects organisations by their id. */
  async save(organisations: readonly OrganisationEntity[]): Promise<void> {
    await this.database.tx.upsert(OrganisationEntity, [...organisations], ['id']);
  }

  /** Adds or corrects who belongs to whom, by organisation and first day. */
  async saveParents(parents: readonly OrganisationParentEntity[]): Promise<void> {
    await this.database.tx.upsert(OrganisationParentEntity, [...parents], ['organisationId', 'validFrom']);
  }
}
