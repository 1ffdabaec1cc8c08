import { Directive, inject } from '@angular/core';
import { FormRow } from './form-row';

/** Marks the input, textarea or select inside a `trin-form-row` and ties it to its label, hint and error. */
@Directive({
  selector: 'input[trinControl], textarea[trinControl], select[trinControl]',
  host: {
    class: 'control',
    '[id]': 'row?.id',
    '[attr.aria-describedby]': 'row?.describedBy()',
    '[attr.aria-invalid]': 'row?.invalid() ? "true" : null',
  },
})
export class Control {
  protected readonly row = inject(FormRow, { optional: true });
}
