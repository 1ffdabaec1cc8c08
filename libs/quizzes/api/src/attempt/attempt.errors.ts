import { DomainError } from '@trin/core-api';
import { QuizErrorCode } from '@trin/quizzes-contract';

/** Also when the attempt is somebody else's: nobody learns that it exists. */
export class AttemptNotFound extends DomainError {
  readonly code = QuizErrorCode.AttemptNotFound;
  readonly status = 404;
}
export class QuizNotFound extends DomainError {
  readonly code = QuizErrorCode.QuizNotFound;
  readonly status = 404;
}
export class QuestionNotInAttempt extends DomainError {
  readonly code = QuizErrorCode.QuestionNotInAttempt;
  readonly status = 404;
}
/** `params.maxAttempts` were made. */
export class AttemptLimitReached extends DomainError {
  readonly code = QuizErrorCode.AttemptLimitReached;
  readonly status = 409;
}
export class AttemptNotOpen extends DomainError {
  readonly code = QuizErrorCode.AttemptNotOpen;
  readonly status = 409;
}
export class AttemptTimeIsUp extends DomainError {
  readonly code = QuizErrorCode.AttemptTimeIsUp;
  readonly status = 409;
}
export class QuestionAlreadyChecked extends DomainError {
  readonly code = QuizErrorCode.QuestionAlreadyChecked;
  readonly status = 409;
}
export class QuestionNotAnswered extends DomainError {
  readonly code = QuizErrorCode.QuestionNotAnswered;
  readonly status = 409;
}
export class ResponseOfWrongType extends DomainError {
  readonly code = QuizErrorCode.ResponseOfWrongType;
  readonly status = 400;
}
export class FeedbackNotYet extends DomainError {
  readonly code = QuizErrorCode.FeedbackNotYet;
  readonly status = 409;
}
