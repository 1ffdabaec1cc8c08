import {
  CourseCompleted,
  courseCompletedType,
  LessonCompleted,
  lessonCompletedType,
  QuizPassed,
  quizPassedType,
} from '@trin/learning-contract';

/** Event types of this scope, for the outbox; each is published once in the life of a registration. */
export const lessonCompleted = { type: lessonCompletedType, schema: LessonCompleted };
export const quizPassed = { type: quizPassedType, schema: QuizPassed };
export const courseCompleted = { type: courseCompletedType, schema: CourseCompleted };
