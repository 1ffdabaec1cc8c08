import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Icon } from '@trin/ui';
import { Control, ErrorSummary, FormRow } from '@trin/ui/forms';
import { Translator } from '../i18n/translator';
import { Session } from './session';
import { type CurrentUser } from './session-port';

/** Sign in with e-mail and password; used by the page and by the dialog that opens when a session ran out. */
@Component({
  selector: 'trin-sign-in-form',
  imports: [Control, ErrorSummary, FormField, FormRoot, FormRow, Icon, TranslocoPipe],
  template: `
    <form [formRoot]="form">
      <trin-error-summary [form]="form" [problem]="problem()" />
      <trin-form-row [label]="'shell.signIn.email' | transloco">
        <input trinControl type="email" autocomplete="username" inputmode="email" [formField]="form.email" />
      </trin-form-row>
      <trin-form-row [label]="'shell.signIn.password' | transloco">
        <input
          trinControl
          [type]="isShown() ? 'text' : 'password'"
          autocomplete="current-password"
          [formField]="form.password"
        />
        <button below type="button" class="button plain" [attr.aria-pressed]="isShown()" (click)="toggle()">
          <trin-icon [name]="isShown() ? 'eye-off' : 'eye'" />
          {{ (isShown() ? 'shell.signIn.hidePassword' : 'shell.signIn.showPassword') | transloco }}
        </button>
      </trin-form-row>
      <div class="form-actions">
        <button type="submit" class="button" [attr.aria-busy]="form().submitting()">
          {{ 'shell.signIn.submit' | transloco }}
        </button>
        <ng-content />
      </div>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInForm {
  readonly email = input('');
  readonly signedIn = output<CurrentUser>();

  private readonly session = inject(Session);
  private readonly translator = inject(Translator);
  private readonly transloco = inject(TranslocoService);
  private readonly summary = viewChild.required(ErrorSummary);
  private readonly model = linkedSignal(() => ({ email: this.email(), password: '' }));
  protected readonly isShown = signal(false);
  protected readonly problem = signal<string | undefined>(undefined);

  protected readonly form = form(
    this.model,
    (path) => {
      required(path.email, { message: () => this.transloco.translate('shell.signIn.missingEmail') });
      required(path.password, { message: () => this.transloco.translate('shell.signIn.missingPassword') });
    },
    {
      submission: {
        action: () => this.signIn(),
        onInvalid: () => {
          this.problem.set(undefined);
          this.summary().reveal();
        },
      },
    },
  );

  protected toggle(): void {
    this.isShown.update((shown) => !shown);
  }

  private async signIn(): Promise<void> {
    this.problem.set(undefined);
    try {
      const user = await this.session.signIn(this.model());
      if (user) this.signedIn.emit(user);
    } catch (error) {
      this.problem.set(this.translator.problemText(error));
      this.summary().reveal();
    }
  }
}
