import { DomainError } from '@trin/core-api';
import { CourseErrorCode } from '@trin/courses-contract';

export class CourseNotFound extends DomainError {
  readonly code = CourseErrorCode.CourseNotFound;
  readonly status = 404;
}
/** A lesson, a file or a question that is not, or no longer, published. */
export class DocumentNotFound extends DomainError {
  readonly code = CourseErrorCode.DocumentNotFound;
  readonly status = 404;
}
