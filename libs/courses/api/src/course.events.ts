import { CoursePublished, coursePublishedType } from '@trin/courses-contract';

/** Event type of a published course version, for the outbox. */
export const coursePublished = { type: coursePublishedType, schema: CoursePublished };
