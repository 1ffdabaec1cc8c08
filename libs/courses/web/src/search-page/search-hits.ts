import { type SearchHit, type SearchView } from '@trin/courses-contract';

/** The hits of one kind. */
export interface HitGroup {
  readonly kind: SearchHit['kind'];
  readonly hits: readonly SearchHit[];
}

const kinds: readonly SearchHit['kind'][] = ['lesson', 'term', 'course'];

/** Hits by kind, most useful kind first; within a kind the order of the server. */
export function hitGroups(view: SearchView): readonly HitGroup[] {
  return kinds
    .map((kind) => ({ kind, hits: view.hits.filter((hit) => hit.kind === kind) }))
    .filter(({ hits }) => hits.length > 0);
}

/** Where a hit lies, for a router link. */
export function hitAddress(hit: SearchHit): { readonly path: readonly string[]; readonly fragment?: string } {
  if (hit.kind === 'term') return { path: ['/glossary'], ...(hit.termId ? { fragment: hit.termId } : {}) };
  const course = ['/courses', hit.courseId ?? ''];
  return { path: hit.kind === 'lesson' && hit.lessonId ? [...course, 'lessons', hit.lessonId] : course };
}
