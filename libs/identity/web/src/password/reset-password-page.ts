import { ChangeDetectionStrategy, Component, inject, signal, viewChild } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '@trin/core-web';
import { NewPassword } from '@trin/identity-contract';
import { Card } from '@trin/ui';
import { ErrorSummary } from '@trin/ui/forms';
import * as z from 'zod';
import { IdentityClient } from '../identity-client';
import { NarrowPage } from '../ui/narrow-page';
import { PasswordRow } from '../ui/password-row';
import { submission } from '../ui/submission';
import { tokenOfFragment } from '../ui/token-of-fragment';

/** Choosing a new password by the link of a mail; it signs out everywhere else and in here. */
@Component({
  selector: 'trin-reset-password-page',
  imports: [Card, ErrorSummary, FormRoot, NarrowPage, PasswordRow, TranslocoPipe],
  template: `<trin-narrow-page
    [heading]="'identity.reset.title' | transloco"
    [lead]="'identity.reset.lead' | transloco"
  >
    <trin-card>
      <form [formRoot]="form">
        <trin-error-summary [form]="form" [problem]="sending.problem()" />
        <trin-password-row
          [field]="form.password"
          [label]="'identity.password.new' | transloco"
          [hint]="'identity.password.hint' | transloco"
          [meter]="true"
        />
        <div class="form-actions">
          <button type="submit" class="button" [attr.aria-busy]="form().submitting()">
            {{ 'identity.reset.submit' | transloco }}
          </button>
        </div>
      </form>
    </trin-card>
  </trin-narrow-page>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResetPasswordPage {
  private readonly client = inject(IdentityClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly token = tokenOfFragment();
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly sending = submission(this.summary);
  protected readonly model = signal({ password: '' });

  protected readonly form = form(
    this.model,
    (path) => validateStandardSchema(path, z.object({ password: NewPassword })),
    {
      submission: {
        action: ({ password }) => this.sending.run(() => this.reset(), { password }),
        onInvalid: () => this.sending.refuse(),
      },
    },
  );

  private async reset(): Promise<void> {
    await this.client.resetPassword({ token: this.token, password: this.model().password });
    await this.session.reload();
    await this.router.navigateByUrl('/');
  }
}
