import { Module } from '@nestjs/common';
import { QuizzesModule } from '@trin/quizzes-api';
import { CredentialController } from './credential/credential.controller.js';
import { CredentialDocument } from './credential/credential-document.js';
import { CredentialRepository } from './credential/credential.repository.js';
import { CredentialService } from './credential/credential.service.js';
import { DemoLearningSeeder } from './demo/demo-learning.seeder.js';
import { EnrolmentController } from './enrolment/enrolment.controller.js';
import { EnrolmentRepository } from './enrolment/enrolment.repository.js';
import { EnrolmentService } from './enrolment/enrolment.service.js';
import { LessonAccess } from './lesson/lesson-access.js';
import { LessonController } from './lesson/lesson.controller.js';
import { LessonRecordRepository } from './lesson/lesson-record.repository.js';
import { LessonService } from './lesson/lesson.service.js';
import { RevisedWriteRepository } from './lesson/revised-write.repository.js';
import { WritingService } from './lesson/writing.service.js';
import { NotebookController } from './notebook/notebook.controller.js';
import { NotebookRepository } from './notebook/notebook.repository.js';
import { NotebookService } from './notebook/notebook.service.js';
import { LearningData } from './privacy/learning-data.js';
import { PersonalLearningDataRepository } from './privacy/personal-learning-data.repository.js';
import { CompletionService } from './progress/completion.service.js';
import { ProgressReader } from './progress/progress-reader.js';
import { ProgressRepository } from './progress/progress.repository.js';
import { CourseQuizController } from './quiz/course-quiz.controller.js';
import { CourseQuizService } from './quiz/course-quiz.service.js';
import { VoteController } from './vote/vote.controller.js';
import { VoteRepository } from './vote/vote.repository.js';
import { VoteService } from './vote/vote.service.js';

const repositories = [
  CredentialRepository,
  EnrolmentRepository,
  LessonRecordRepository,
  NotebookRepository,
  PersonalLearningDataRepository,
  ProgressRepository,
  RevisedWriteRepository,
  VoteRepository,
];
const internals = [CompletionService, CredentialDocument, LearningData, LessonAccess];
const services = [
  CourseQuizService,
  CredentialService,
  DemoLearningSeeder,
  EnrolmentService,
  LessonService,
  NotebookService,
  ProgressReader,
  VoteService,
  WritingService,
];

/**
 * Learning without routes. It asks for courses and names through two tokens, `COURSE_SOURCE` and `LEARNER_NAMES`,
 * which `LearningPortsModule` binds to the courses and identity scopes.
 */
@Module({
  imports: [QuizzesModule],
  providers: [...repositories, ...internals, ...services],
  exports: services,
})
export class LearningModule {}

/** Learning over HTTP. */
@Module({
  imports: [LearningModule],
  controllers: [
    CourseQuizController,
    CredentialController,
    EnrolmentController,
    LessonController,
    NotebookController,
    VoteController,
  ],
})
export class LearningApiModule {}
