export const QuizErrorCode = {
  AttemptNotFound: 'ATTEMPT_NOT_FOUND',
  AttemptLimitReached: 'ATTEMPT_LIMIT_REACHED',
  AttemptNotOpen: 'ATTEMPT_NOT_OPEN',
  AttemptTimeIsUp: 'ATTEMPT_TIME_IS_UP',
  QuestionNotInAttempt: 'QUESTION_NOT_IN_ATTEMPT',
  QuestionAlreadyChecked: 'QUESTION_ALREADY_CHECKED',
  QuestionNotAnswered: 'QUESTION_NOT_ANSWERED',
  ResponseOfWrongType: 'RESPONSE_OF_WRONG_TYPE',
  FeedbackNotYet: 'FEEDBACK_NOT_YET',
  QuizNotFound: 'QUIZ_NOT_FOUND',
} as const;
export type QuizErrorCode = (typeof QuizErrorCode)[keyof typeof QuizErrorCode];
