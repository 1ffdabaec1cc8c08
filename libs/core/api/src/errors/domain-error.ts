import type { FieldProblem, ProblemParams } from '@trin/core-contract';

/** An expected refusal: a stable code with parameters and the HTTP status that fits. Text for people is the client's. */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly status: number;

  constructor(
    readonly params: ProblemParams = {},
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super();
    this.name = new.target.name;
  }

  override get message(): string {
    return this.code;
  }
}
