import { DomainError, ValidationFailed } from '@trin/core-api';
import { LearningErrorCode } from '@trin/learning-contract';

export class LessonNotFound extends DomainError {
  readonly code = LearningErrorCode.LessonNotFound;
  readonly status = 404;
}
/** No such block in the lesson, or one where nothing is left. */
export class BlockNotFound extends DomainError {
  readonly code = LearningErrorCode.BlockNotFound;
  readonly status = 404;
}
/** Required blocks are not answered; each is named by its id among the fields. */
export class LessonNotReady extends DomainError {
  readonly code = LearningErrorCode.LessonNotReady;
  readonly status = 409;
  constructor(missingBlockIds: readonly string[]) {
    super(
      { missing: missingBlockIds.length },
      missingBlockIds.map((path) => ({ path, code: LearningErrorCode.BlockNotAnswered })),
    );
  }
}
/** A text holds what looks like a CPR number. The fields say where; the browser keeps what was typed. */
export class ContainsCivilRegistrationNumber extends DomainError {
  readonly code = LearningErrorCode.ContainsCivilRegistrationNumber;
  readonly status = 400;
  constructor(paths: readonly string[]) {
    super(
      {},
      paths.map((path) => ({ path, code: LearningErrorCode.ContainsCivilRegistrationNumber })),
    );
  }
}
/** The answer is shaped for another type of block. */
export class ResponseOfOtherBlock extends ValidationFailed {
  constructor(expected: string) {
    super({}, [{ path: 'value.type', code: LearningErrorCode.ResponseOfOtherBlock, params: { expected } }]);
  }
}
