import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { courseContentRoot } from '@trin/course-content';
import {
  compileCourse,
  compileGlossary,
  type ContentProblem,
  CourseReader,
  courseFolders,
  PublishingService,
  readCoursePackage,
} from '@trin/courses-api';

const listed = (problems: readonly ContentProblem[]): Error =>
  new Error(problems.map((p) => `${p.file}:${p.line}: ${p.message}`).join('\n'));

/** Compiles and publishes the courses in the course-content library. @throws Error with file and line of each problem */
export async function publishCourseContent(app: NestFastifyApplication): Promise<void> {
  const content = await readCoursePackage(courseContentRoot);
  const glossary = compileGlossary(content);
  if (!glossary.ok) throw listed(glossary.problems);
  const publishing = app.get(PublishingService);
  await publishing.publishGlossary(glossary.terms);
  for (const folder of courseFolders(content)) {
    const result = compileCourse(content, folder, glossary.terms);
    if (!result.ok) throw listed(result.problems);
    await publishing.publish(result.course);
  }
  await app.get(CourseReader).refresh();
}
