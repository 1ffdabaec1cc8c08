import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { FieldProblem } from '@trin/core-contract';
import { ValidationFailed } from './core.errors.js';

interface SchemaIssue {
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly message: string;
}
type Params = NonNullable<FieldProblem['params']>;

/** zod's issue code as ours: `TOO_SMALL`, `INVALID_FORMAT`, `UNRECOGNIZED_KEYS` … with the limits as parameters. */
function fieldProblem(issue: SchemaIssue): FieldProblem {
  const path = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
  const details: Record<string, unknown> = { ...issue };
  const code = typeof details['code'] === 'string' ? details['code'].toUpperCase() : 'INVALID';
  const params: Params = {};
  for (const name of ['minimum', 'maximum', 'format', 'expected'] as const) {
    const value = details[name];
    if (typeof value === 'string' || typeof value === 'number') params[name] = value;
  }
  return Object.keys(params).length > 0 ? { path, code, params } : { path, code };
}

/** Validates every body, query and parameter that names a schema; a refusal lists each field with a code. */
export const validationPipe = (): StandardSchemaValidationPipe =>
  new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => new ValidationFailed({}, issues.map(fieldProblem)),
  });
