import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What search finds: one row per course, lesson and glossary term. `courseId` is empty for a term. */
@Entity('search_entry')
export class SearchEntryEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'search_entry_pk' }) kind: 'course' | 'lesson' | 'term';
  @PrimaryColumn('text', { primaryKeyConstraintName: 'search_entry_pk' }) courseId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'search_entry_pk' }) itemId: string;
  @Column('text') title: string;
  @Column('text') body: string;
  @Index('search_entry_words', { type: 'gin' })
  @Column('tsvector')
  words: string;
}
