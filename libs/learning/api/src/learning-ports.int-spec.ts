import { coreSchema, newId, type Schema } from '@trin/core-api';
import { createTestApp, type TestApp } from '@trin/core-api/testing';
import { coursesSchema } from '@trin/courses-api';
import { IdentityModule, identitySchema } from '@trin/identity-api';
import { quizzesSchema } from '@trin/quizzes-api';
import { COURSE_SOURCE, type CourseSource } from './course/course-source.js';
import { learningSchema } from './database/learning-schema.js';
import { LEARNER_NAMES, type LearnerNames } from './learner/learner-names.js';
import { LearningApiModule } from './learning.module.js';
import { LearningPortsModule } from './learning-ports.module.js';

const schemas = [coreSchema, identitySchema, quizzesSchema, coursesSchema, learningSchema];
const schema: Schema = {
  entities: schemas.flatMap(({ entities }) => entities),
  migrations: schemas.flatMap(({ migrations }) => migrations),
};

describe('LearningPortsModule beside the scopes it binds', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({
      schema,
      imports: [IdentityModule, LearningPortsModule, LearningApiModule],
      ownAuthenticator: true,
    });
  });
  afterAll(() => test.close());

  it('asks the courses scope, and is told null of what is not there', async () => {
    const courses = test.app.get<CourseSource>(COURSE_SOURCE, { strict: false });
    expect(await courses.findCourse('nowhere')).toBeNull();
    expect(await courses.findLesson('nowhere', 'none')).toBeNull();
  });
  it('asks the identity scope for names', async () => {
    const names = test.app.get<LearnerNames>(LEARNER_NAMES, { strict: false });
    expect(await names.nameOf(newId())).toBeUndefined();
  });
});
