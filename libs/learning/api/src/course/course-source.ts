import type { CourseView, LessonDocument } from '@trin/courses-contract';

/** What learning asks of the courses scope; served from memory there, so asking costs nothing. */
export interface CourseSource {
  /** The newest published version of a course, or null. */
  findCourse(courseId: string): Promise<CourseView | null>;
  /** One lesson of that version, or null. */
  findLesson(courseId: string, lessonId: string): Promise<LessonDocument | null>;
}
/** Injection token of the `CourseSource`. */
export const COURSE_SOURCE = Symbol('COURSE_SOURCE');
