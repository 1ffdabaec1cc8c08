import { booleanAttribute, ChangeDetectionStrategy, Component, computed, contentChild, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';
import { FieldErrorPipe } from './field-error-pipe';

let count = 0;

/**
 * A labelled field: label above, hint, error, control. Put a control with `trinControl` and `[formField]` inside;
 * ids, `aria-describedby` and `aria-invalid` are tied by themselves.
 */
@Component({
  selector: 'trin-form-row',
  imports: [FieldErrorPipe, Icon, TranslocoPipe],
  template: `
    <div [class.form-row-invalid]="invalid()">
      <label class="form-label" [for]="id">
        {{ label() }}
        @if (optional()) {
          <span class="optional">({{ 'ui.optional' | transloco }})</span>
        }
      </label>
      @if (hint()) {
        <p class="form-hint" [id]="hintId">{{ hint() }}</p>
      }
      @if (invalid()) {
        <p class="form-error" [id]="errorId">
          <trin-icon name="alert" />
          <span>
            <span class="visually-hidden">{{ 'ui.errorPrefix' | transloco }}</span>
            @if (error()) {
              {{ error() }}
            } @else {
              @for (problem of shownErrors(); track $index) {
                {{ problem | fieldError }}
              }
            }
          </span>
        </p>
      }
      <ng-content />
    </div>
    <ng-content select="[below]" />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FormRow {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  /** A text that overrules what the field itself says. */
  readonly error = input<string>();
  readonly optional = input(false, { transform: booleanAttribute });

  readonly id = `field-${++count}`;
  protected readonly hintId = `${this.id}-hint`;
  protected readonly errorId = `${this.id}-error`;
  private readonly control = contentChild(FormField);

  protected readonly shownErrors = computed(() => {
    const state = this.control()?.state();
    // One thing at a time: the first error of a field that has been left.
    return state?.touched() ? state.errors().slice(0, 1) : [];
  });
  readonly invalid = computed(() => Boolean(this.error()) || this.shownErrors().length > 0);
  readonly describedBy = computed(
    () => [this.hint() && this.hintId, this.invalid() && this.errorId].filter(Boolean).join(' ') || null,
  );
}
