import { Inject, Injectable } from '@nestjs/common';
import { DatabaseHost } from '@trin/core-api';
import * as z from 'zod';
import { hitEnd, hitStart, searchable } from './search.rules.js';

const Row = z.object({
  kind: z.enum(['course', 'lesson', 'term']),
  courseId: z.string(),
  itemId: z.string(),
  title: z.string(),
  body: z.string(),
});
/** What search finds: a course, a lesson or (with an empty course id) a term. */
export type SearchEntry = z.infer<typeof Row>;
/** What was found; `marked` is the body in small letters with its hits marked. */
export type FoundEntry = SearchEntry & { readonly marked: string };

const headline = `HighlightAll=true, StartSel=${hitStart}, StopSel=${hitEnd}`;

@Injectable()
export class SearchRepository {
  constructor(@Inject(DatabaseHost) private readonly database: DatabaseHost) {}

  /** The best hits: Danish word forms, the title before the text. */
  async find(query: string, limit: number): Promise<FoundEntry[]> {
    const rows = await this.database.tx.query<unknown[]>(
      `SELECT kind, course_id AS "courseId", item_id AS "itemId", title, body
         FROM search_entry, to_tsquery('danish', $1) q WHERE words @@ q
        ORDER BY ts_rank(words, q) DESC, title, item_id LIMIT $2`,
      [query, limit],
    );
    const entries = rows.map((row) => Row.parse(row));
    const marked = await this.database.tx.query<{ marked: string }[]>(
      `SELECT ts_headline('danish', body, to_tsquery('danish', $1), $3) AS marked
         FROM unnest($2::text[]) WITH ORDINALITY AS b (body, place) ORDER BY place`,
      [query, entries.map(({ body }) => searchable(body)), headline],
    );
    return entries.map((entry, index) => ({ ...entry, marked: marked[index]?.marked ?? '' }));
  }

  /** Writes the entries of a course, or (with an empty id) of the glossary, in place of the old ones. */
  async replace(courseId: string, entries: readonly SearchEntry[]): Promise<void> {
    await this.database.tx.query('DELETE FROM search_entry WHERE course_id = $1', [courseId]);
    for (const { kind, itemId, title, body } of entries) {
      await this.database.tx.query(
        `INSERT INTO search_entry (kind, course_id, item_id, title, body, words)
         VALUES ($1, $2, $3, $4, $5, setweight(to_tsvector('danish', $6), 'A') || setweight(to_tsvector('danish', $7), 'C'))`,
        [kind, courseId, itemId, title, body, searchable(title), searchable(body)],
      );
    }
  }
}
