import { inject, type Signal, signal } from '@angular/core';
import { type ValidationError } from '@angular/forms/signals';
import { type FieldsByPath, serverErrors, Translator } from '@trin/core-web';
import { type ErrorSummary } from '@trin/ui/forms';

interface Submission {
  /** What the server refused and no field owns, in words. */
  readonly problem: Signal<string | undefined>;
  /** Runs the request; a refusal becomes errors on its fields and is shown above the form. */
  run(work: () => Promise<unknown>, fields: FieldsByPath): Promise<ValidationError.WithFieldTree[] | undefined>;
  /** Shows what is filled in wrongly. */
  refuse(): void;
}

/** What the forms of this scope do when they are sent; call it in a field initialiser. */
export function submission(summary: Signal<ErrorSummary>): Submission {
  const translator = inject(Translator);
  const problem = signal<string | undefined>(undefined);
  return {
    problem: problem.asReadonly(),
    async run(work, fields) {
      problem.set(undefined);
      try {
        await work();
        return undefined;
      } catch (error) {
        const refusal = serverErrors(error, fields, translator);
        problem.set(refusal.problem);
        summary().reveal();
        return refusal.fieldErrors;
      }
    },
    refuse() {
      problem.set(undefined);
      summary().reveal();
    },
  };
}
