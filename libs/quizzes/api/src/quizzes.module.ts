import { Module } from '@nestjs/common';
import { AttemptController } from './attempt/attempt.controller.js';
import { AttemptPrivacy } from './attempt/attempt-privacy.js';
import { AttemptRepository } from './attempt/attempt.repository.js';
import { AttemptService } from './attempt/attempt.service.js';
import { QuizRepository } from './quiz/quiz.repository.js';
import { QuizStore } from './quiz/quiz-store.js';

/** Quizzes without a web face: what other scopes use. */
@Module({
  providers: [AttemptRepository, AttemptService, AttemptPrivacy, QuizRepository, QuizStore],
  exports: [AttemptService, QuizStore],
})
export class QuizzesModule {}

/** Quizzes over HTTP. */
@Module({ imports: [QuizzesModule], controllers: [AttemptController] })
export class QuizzesApiModule {}
