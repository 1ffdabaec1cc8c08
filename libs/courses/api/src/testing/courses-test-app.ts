import { coreSchema, OutboxRelay } from '@trin/core-api';
import { createTestApp, type TestApp } from '@trin/core-api/testing';
import { quizzesSchema } from '@trin/quizzes-api';
import { CourseReader } from '../catalogue/course-reader.js';
import { CoursesApiModule } from '../courses.module.js';
import { coursesSchema } from '../database/courses-schema.js';
import { compileCourse } from '../publishing/course-compiler.js';
import type { CompiledCourse } from '../publishing/compiled-course.js';
import type { CoursePackage } from '../publishing/source/course-package.js';
import { aCoursePackage, aGlossary, courseFolder } from './a-course-package.js';

const parts = [coreSchema, quizzesSchema, coursesSchema];

/** The courses scope over HTTP, on a database of its own. */
export function createCoursesTestApp(): Promise<TestApp> {
  const schema = {
    entities: parts.flatMap(({ entities }) => entities),
    migrations: parts.flatMap(({ migrations }) => migrations),
  };
  return createTestApp({ schema, imports: [CoursesApiModule] });
}

/** A compiled course of one lesson. */
export function aCompiledCourse(body?: string, pkg: CoursePackage = aCoursePackage(body)): CompiledCourse {
  const result = compileCourse(pkg, courseFolder, aGlossary);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.course;
}

/** Hands on what was published, and waits until the readers know. */
export async function settle({ app }: TestApp): Promise<void> {
  await app.get(OutboxRelay).drain();
  await app.get(CourseReader).refresh();
}
