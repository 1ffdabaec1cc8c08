export { attemptSubmitted } from './attempt/attempt.events.js';
export * from './attempt/attempt.errors.js';
export { AttemptService } from './attempt/attempt.service.js';
export { quizzesSchema } from './database/quizzes-schema.js';
export { questionView } from './question/question-view.js';
export { feedbackOn, isCorrect } from './question/question.scoring.js';
export { randomFrom, shuffled } from './question/shuffle.js';
export { QuizStore } from './quiz/quiz-store.js';
export { QuizzesApiModule, QuizzesModule } from './quizzes.module.js';
