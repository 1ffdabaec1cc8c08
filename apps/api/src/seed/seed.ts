import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '@trin/core-api';
import { DemoPeopleSeeder, demoPeople, OrganisationSeeder } from '@trin/identity-api';
import { DemoLearningSeeder } from '@trin/learning-api';
import { publishCourseContent } from './publish-course-content.js';

const demoCourse = 'grundlaeggende-teknologiforstaaelse';

/** Brings in what Trin is delivered with, and in the demo its people. Running it again changes nothing. */
export async function seed(app: NestFastifyApplication, config: AppConfig): Promise<void> {
  await app.get(OrganisationSeeder).run();
  await publishCourseContent(app);
  if (!config.demo) return;
  await app.get(DemoPeopleSeeder).run();
  await app
    .get(DemoLearningSeeder)
    .run({ courseId: demoCourse, birtheId: demoPeople.birthe.id, omarId: demoPeople.omar.id });
}
