import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { type FieldTree, type ValidationError } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { FieldErrorPipe } from './field-error-pipe';
import { FormRow } from './form-row';

/**
 * "Der er et problem": everything that stops a form, above it, each a way to its field. Call `reveal()` from
 * `onInvalid` of the form and after a refusal by the server; it takes the focus. `problem` is what no field owns.
 */
@Component({
  selector: 'trin-error-summary',
  imports: [FieldErrorPipe, TranslocoPipe],
  template: `
    @if (visible()) {
      <section #box class="error-summary" tabindex="-1" role="group" aria-labelledby="error-summary-heading">
        <h2 id="error-summary-heading">{{ 'ui.errorSummary' | transloco }}</h2>
        @if (problem()) {
          <p>{{ problem() }}</p>
        }
        @if (errors().length > 0) {
          <ul>
            @for (error of errors(); track $index) {
              <li>
                <button type="button" class="link-button" (click)="error.fieldTree().focusBoundControl()">
                  @if (labelOf(error); as label) {
                    {{ label }}:
                  }
                  {{ error | fieldError }}
                </button>
              </li>
            }
          </ul>
        }
      </section>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ErrorSummary {
  readonly form = input<FieldTree<unknown>>();
  readonly problem = input<string>();

  private readonly injector = inject(Injector);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private readonly revealed = signal(false);
  protected readonly errors = computed(() => this.form()?.().errorSummary() ?? []);
  protected readonly visible = computed(() => Boolean(this.problem()) || (this.revealed() && this.errors().length > 0));

  /** Three times "must be filled in" tells nobody where; the label of the row does. */
  protected labelOf(error: ValidationError.WithFieldTree): string | undefined {
    const [binding] = error.fieldTree().formFieldBindings();
    return binding?.injector.get(FormRow, null)?.label();
  }

  /** Shows what is wrong and moves the focus to it, so that it is also heard. */
  reveal(): void {
    this.revealed.set(true);
    afterNextRender({ read: () => this.box()?.nativeElement.focus() }, { injector: this.injector });
  }
}
