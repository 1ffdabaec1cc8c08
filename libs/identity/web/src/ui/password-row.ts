import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@trin/ui';
import { Control, FormRow } from '@trin/ui/forms';
import { PasswordMeter } from './password-meter';

/** A password field that can be shown, with a meter where a new password is chosen. */
@Component({
  selector: 'trin-password-row',
  imports: [Control, FormField, FormRow, Icon, PasswordMeter, TranslocoPipe],
  template: `
    <trin-form-row [label]="label()" [hint]="hint()">
      <input
        trinControl
        [type]="isShown() ? 'text' : 'password'"
        [attr.autocomplete]="meter() ? 'new-password' : 'current-password'"
        [formField]="field()"
      />
      <div below>
        @if (meter()) {
          <trin-password-meter [password]="field()().value()" [personal]="personal()" />
        }
        <button type="button" class="button plain" [attr.aria-pressed]="isShown()" (click)="toggle()">
          <trin-icon [name]="isShown() ? 'eye-off' : 'eye'" />
          {{ (isShown() ? 'shell.signIn.hidePassword' : 'shell.signIn.showPassword') | transloco }}
        </button>
      </div>
    </trin-form-row>
  `,
  styles: `
    :host {
      display: block;
      margin-top: var(--space-5);
    }
    /* The icon, not the edge of its target, stands under the field. */
    .button {
      margin-left: calc(-1 * var(--space-3) - 2px);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordRow {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly meter = input(false);
  readonly personal = input<readonly string[]>([]);
  protected readonly isShown = signal(false);

  protected toggle(): void {
    this.isShown.update((shown) => !shown);
  }
}
