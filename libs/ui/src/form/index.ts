// An entry of its own: signal forms weigh 16 kB, and the first page of a visit seldom has a form.
export { Control } from './control';
export { ErrorSummary } from './error-summary';
export { fieldErrorText, type FieldErrorText } from './field-error';
export { FieldErrorPipe } from './field-error-pipe';
export { FormRow } from './form-row';
