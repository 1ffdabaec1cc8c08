import { type FieldTree, type ValidationError } from '@angular/forms/signals';
import { type Translator } from '../i18n/translator';
import { problemOf } from './problem-error';

/** The fields of a form that the API may refuse, by the name it knows them under. */
export type FieldsByPath = Readonly<Record<string, FieldTree<unknown>>>;

/**
 * The refusals of the API as errors on the fields they are about; return them from `action` of a submission. What no
 * field owns stays in `problem`, for `trin-error-summary`.
 */
export function serverErrors(
  error: unknown,
  fields: FieldsByPath,
  translator: Translator,
): { fieldErrors: ValidationError.WithFieldTree[]; problem: string | undefined } {
  const problem = problemOf(error);
  const fieldErrors = problem.errors.flatMap(({ path, code, params }) => {
    const fieldTree = fields[path];
    const message = translator.errorText(code, params) ?? translator.translate('ui.validation.unknown');
    return fieldTree ? [{ kind: 'server', fieldTree, message }] : [];
  });
  return { fieldErrors, problem: fieldErrors.length > 0 ? undefined : translator.problemText(problem) };
}
