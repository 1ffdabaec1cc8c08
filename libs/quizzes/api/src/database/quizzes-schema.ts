import type { Schema } from '@trin/core-api';
import { QuestionResponseEntity } from '../attempt/question-response.entity.js';
import { QuizAttemptEntity } from '../attempt/quiz-attempt.entity.js';
import { QuizTimeAllowanceEntity } from '../attempt/quiz-time-allowance.entity.js';
import { QuizEntity, QuizVersionEntity } from '../quiz/quiz.entities.js';
import { CreateQuiz1795300300000 } from './migrations/1795300300000-create-quiz.js';

/** Entities and migrations of the quizzes scope. */
export const quizzesSchema: Schema = {
  entities: [QuizEntity, QuizVersionEntity, QuizAttemptEntity, QuestionResponseEntity, QuizTimeAllowanceEntity],
  migrations: [CreateQuiz1795300300000],
};
