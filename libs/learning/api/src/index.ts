export { COURSE_SOURCE, type CourseSource } from './course/course-source.js';
export * from './credential/credential.errors.js';
export { CredentialService } from './credential/credential.service.js';
export { learningSchema } from './database/learning-schema.js';
export { type DemoLearners, DemoLearningSeeder } from './demo/demo-learning.seeder.js';
export * from './enrolment/enrolment.errors.js';
export { enrolmentOperations } from './enrolment/enrolment.policy.js';
export { EnrolmentService } from './enrolment/enrolment.service.js';
export { LEARNER_NAMES, type LearnerNames } from './learner/learner-names.js';
export { LearningPortsModule } from './learning-ports.module.js';
export { LearningApiModule, LearningModule } from './learning.module.js';
export * from './lesson/lesson.errors.js';
export {
  type LearningDataKind,
  learningVisibility,
  learningVisibilityFor,
} from './privacy/learning-visibility.policy.js';
export { courseCompleted, lessonCompleted, quizPassed } from './progress/learning.events.js';
export { ProgressReader, type RegistrationProgress } from './progress/progress-reader.js';
export { type RegistrationKey } from './progress/progress.repository.js';
export { nextUnit, progressOf, unitsOf } from './progress/progress.rules.js';
export { AlreadyVoted } from './vote/vote.errors.js';
