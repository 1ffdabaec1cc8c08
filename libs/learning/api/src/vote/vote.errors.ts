import { DomainError } from '@trin/core-api';
import { LearningErrorCode } from '@trin/learning-contract';

/** The person voted for another choice before; a vote stands. */
export class AlreadyVoted extends DomainError {
  readonly code = LearningErrorCode.AlreadyVoted;
  readonly status = 409;
}
