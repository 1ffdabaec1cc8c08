import { inject, Pipe, type PipeTransform } from '@angular/core';
import { type ValidationError } from '@angular/forms/signals';
import { TranslocoService } from '@jsverse/transloco';
import { fieldErrorText } from './field-error';

/** What is wrong with a field, in words: the message an error brings, else the text for its kind. */
@Pipe({ name: 'fieldError', pure: false })
export class FieldErrorPipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);
  transform(error: ValidationError): string {
    if (error.message && error.kind !== 'standardSchema') return error.message;
    const text = fieldErrorText(error);
    return this.transloco.translate(text.key, text.params);
  }
}
