import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import { GlossaryTerm } from '@trin/courses-contract';
import { GlossaryTermEntity } from './glossary-term.entity.js';

const danish = new Intl.Collator('da');

@Injectable()
export class GlossaryRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  /** Every term, in Danish order. */
  async all(): Promise<GlossaryTerm[]> {
    const rows = await this.database.tx.find(GlossaryTermEntity);
    return rows
      .map(({ precise, ...row }) => GlossaryTerm.parse({ ...row, ...(precise !== null && { precise }) }))
      .toSorted((a, b) => danish.compare(a.term, b.term));
  }

  /** Writes these terms and takes others away; who comes at the same time waits for the transaction to end. */
  async replace(terms: readonly GlossaryTerm[]): Promise<void> {
    await this.database.tx.query('LOCK TABLE glossary_term IN SHARE ROW EXCLUSIVE MODE');
    await this.database.tx.query('DELETE FROM glossary_term WHERE id <> ALL($1)', [terms.map(({ id }) => id)]);
    const rows = terms.map(({ precise = null, ...term }) => ({ ...term, precise }));
    await this.database.tx.upsert(GlossaryTermEntity, rows, ['id']);
  }
}
