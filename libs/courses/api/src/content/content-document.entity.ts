import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A frozen file for the browser: outline, lesson or media, with its compressed forms. Never changed. */
@Entity('content_document')
export class ContentDocumentEntity {
  @PrimaryColumn('char', { length: 64, primaryKeyConstraintName: 'content_document_pk' }) hash: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'content_document_pk' }) extension: string;
  @Column('text') mediaType: string;
  @Column('bytea') body: Buffer;
  @Column('bytea', { nullable: true }) brotli: Buffer | null;
  @Column('bytea', { nullable: true }) gzip: Buffer | null;
}
