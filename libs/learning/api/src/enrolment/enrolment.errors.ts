import { DomainError } from '@trin/core-api';
import { LearningErrorCode } from '@trin/learning-contract';

/** Also when the enrolment is somebody else's: nobody learns that it exists. */
export class EnrolmentNotFound extends DomainError {
  readonly code = LearningErrorCode.EnrolmentNotFound;
  readonly status = 404;
}
/** The course is on its way: it can be read about, not taken. */
export class CourseNotOpen extends DomainError {
  readonly code = LearningErrorCode.CourseNotOpen;
  readonly status = 409;
}
