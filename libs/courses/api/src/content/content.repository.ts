import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import { ContentDocumentEntity } from './content-document.entity.js';
import type { FrozenFile } from './frozen-file.js';

/** A frozen file with its address. */
export interface AddressedFile extends FrozenFile {
  readonly hash: string;
  readonly extension: string;
}

@Injectable()
export class ContentRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  find(hash: string, extension: string): Promise<FrozenFile | null> {
    return this.database.tx.findOneBy(ContentDocumentEntity, { hash, extension });
  }

  /** Which of these addresses are taken: those need not be compressed again. */
  async known(hashes: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.tx.query<{ hash: string; extension: string }[]>(
      'SELECT hash, extension FROM content_document WHERE hash = ANY($1)',
      [hashes],
    );
    return new Set(rows.map(({ hash, extension }) => `${hash}.${extension}`));
  }

  /** Writes a file; one that is there stays as it is, since the same address holds the same bytes. */
  async save(file: AddressedFile): Promise<void> {
    const { hash, extension, mediaType, body, brotli, gzip } = file;
    await this.database.tx
      .createQueryBuilder()
      .insert()
      .into(ContentDocumentEntity)
      .values({ hash, extension, mediaType, body, brotli, gzip })
      .orIgnore()
      .execute();
  }
}
