import { Global, Module } from '@nestjs/common';
import { CoursesModule } from '@trin/courses-api';
import { COURSE_SOURCE } from './course/course-source.js';
import { PublishedCourses } from './course/published-courses.js';
import { AccountNames } from './learner/account-names.js';
import { LEARNER_NAMES } from './learner/learner-names.js';

/** Binds what learning asks of courses and identity to those scopes. The application imports it once, tests bind their own. */
@Global()
@Module({
  imports: [CoursesModule],
  providers: [
    { provide: COURSE_SOURCE, useClass: PublishedCourses },
    { provide: LEARNER_NAMES, useClass: AccountNames },
  ],
  exports: [COURSE_SOURCE, LEARNER_NAMES],
})
export class LearningPortsModule {}
