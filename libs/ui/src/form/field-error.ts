import { type ValidationError } from '@angular/forms/signals';

/** A text to look up: key and what goes into it. */
export interface FieldErrorText {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What zod adds to an issue beyond the standard: a code and the limit that was broken. */
interface SchemaIssue {
  readonly code?: unknown;
  readonly format?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

const limit = (value: unknown): number => (typeof value === 'number' ? value : 0);
const isIssue = (value: unknown): value is SchemaIssue => typeof value === 'object' && value !== null;

/** Turns a validation error of signal forms or zod into the key of its text; a kind nobody knows is "check this". */
export function fieldErrorText(error: ValidationError & { readonly issue?: unknown }): FieldErrorText {
  if (error.kind === 'standardSchema' && isIssue(error.issue)) return schemaText(error.issue);
  if (error.kind === 'required' || error.kind === 'email') return { key: `ui.validation.${error.kind}`, params: {} };
  if ('minLength' in error) return { key: 'ui.validation.tooShort', params: { limit: limit(error.minLength) } };
  if ('maxLength' in error) return { key: 'ui.validation.tooLong', params: { limit: limit(error.maxLength) } };
  return { key: 'ui.validation.unknown', params: {} };
}

function schemaText(issue: SchemaIssue): FieldErrorText {
  if (issue.code === 'too_small') {
    const least = limit(issue.minimum);
    return least <= 1
      ? { key: 'ui.validation.required', params: {} }
      : { key: 'ui.validation.tooShort', params: { limit: least } };
  }
  if (issue.code === 'too_big') return { key: 'ui.validation.tooLong', params: { limit: limit(issue.maximum) } };
  if (issue.code === 'invalid_format' && issue.format === 'email') return { key: 'ui.validation.email', params: {} };
  return { key: 'ui.validation.unknown', params: {} };
}
