import { StableId } from '@trin/core-contract';
import * as z from 'zod';
import { ContentHash, CourseDocument } from './course-document.contract.js';

/** A course as its card shows it. */
export const CourseCardView = CourseDocument.pick({
  id: true,
  step: true,
  status: true,
  title: true,
  summary: true,
  minutes: true,
}).extend({
  moduleCount: z.int(),
});
export type CourseCardView = z.infer<typeof CourseCardView>;
export const CatalogueView = z.object({ courses: z.array(CourseCardView) });
export type CatalogueView = z.infer<typeof CatalogueView>;

/** The newest published version of a course. */
export const CourseView = z.object({
  versionId: z.uuid(),
  versionNumber: z.int(),
  publishedAt: z.iso.datetime(),
  hash: ContentHash,
  course: CourseDocument,
});
export type CourseView = z.infer<typeof CourseView>;

export const SearchQuery = z.object({
  q: z.string().trim().min(2).max(100),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
/** A hit; `excerpt` is plain text in pieces, so that marking needs no markup. */
export const SearchHit = z.object({
  kind: z.enum(['course', 'lesson', 'term']),
  courseId: StableId.optional(),
  lessonId: StableId.optional(),
  termId: StableId.optional(),
  title: z.string(),
  courseTitle: z.string().optional(),
  excerpt: z.array(z.object({ text: z.string(), hit: z.boolean() })),
});
export type SearchHit = z.infer<typeof SearchHit>;
export const SearchView = z.object({ query: z.string(), hits: z.array(SearchHit) });
export type SearchView = z.infer<typeof SearchView>;

export const GlossaryTerm = z.object({
  id: StableId,
  term: z.string(),
  short: z.string(),
  precise: z.string().optional(),
  also: z.array(z.string()),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;
export const GlossaryView = z.object({ terms: z.array(GlossaryTerm) });
export type GlossaryView = z.infer<typeof GlossaryView>;

/** Domain event: a course version was published. */
export const CoursePublished = z.object({ courseId: StableId, versionId: z.uuid(), versionNumber: z.int() });
export type CoursePublished = z.infer<typeof CoursePublished>;
export const coursePublishedType = 'courses.CoursePublished';
