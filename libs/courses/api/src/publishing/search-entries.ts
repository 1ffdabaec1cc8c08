import type { GlossaryTerm } from '@trin/courses-contract';
import type { SearchEntry } from '../search/search.repository.js';
import type { SearchText } from './compiled-course.js';

/** What search is to find of a course. */
export function courseEntries(courseId: string, texts: readonly SearchText[]): SearchEntry[] {
  return texts.map(({ kind, lessonId, title, body }) => ({
    kind,
    courseId,
    itemId: lessonId ?? courseId,
    title,
    body,
  }));
}

/** What search is to find of the glossary; other words for a term are found as if they stood in its text. */
export function termEntries(terms: readonly GlossaryTerm[]): SearchEntry[] {
  return terms.map(({ id, term, short, precise, also }) => ({
    kind: 'term',
    courseId: '',
    itemId: id,
    title: term,
    body: [short, precise, also.join(', ')].filter((line) => line !== undefined && line !== '').join('\n'),
  }));
}
