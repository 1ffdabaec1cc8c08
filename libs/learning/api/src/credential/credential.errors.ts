import { DomainError } from '@trin/core-api';
import { LearningErrorCode } from '@trin/learning-contract';

export class CourseNotSatisfied extends DomainError {
  readonly code = LearningErrorCode.CourseNotSatisfied;
  readonly status = 409;
}
/** Also when the certificate is somebody else's. */
export class CredentialNotFound extends DomainError {
  readonly code = LearningErrorCode.CredentialNotFound;
  readonly status = 404;
}
