import { ChangeDetectionStrategy, Component, computed, inject, signal, viewChild } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session, Translator } from '@trin/core-web';
import { NewPassword } from '@trin/identity-contract';
import { Card } from '@trin/ui';
import { ErrorSummary } from '@trin/ui/forms';
import * as z from 'zod';
import { IdentityClient } from '../identity-client';
import { PasswordRow } from '../ui/password-row';
import { submission } from '../ui/submission';

const ChangePasswordForm = z.object({ currentPassword: z.string().min(1).max(200), newPassword: NewPassword });
const empty = { currentPassword: '', newPassword: '' };

/** A new password; signs out everywhere else. */
@Component({
  selector: 'trin-change-password',
  imports: [Card, ErrorSummary, FormRoot, PasswordRow, TranslocoPipe],
  template: `<trin-card>
    <h2>{{ 'identity.profile.password.heading' | transloco }}</h2>
    <p>{{ 'identity.profile.password.text' | transloco }}</p>
    <form [formRoot]="form">
      <trin-error-summary [form]="form" [problem]="sending.problem()" />
      <trin-password-row [field]="form.currentPassword" [label]="'identity.password.current' | transloco" />
      <trin-password-row
        [field]="form.newPassword"
        [label]="'identity.password.new' | transloco"
        [hint]="'identity.password.hint' | transloco"
        [meter]="true"
        [personal]="personal()"
      />
      <div class="form-actions">
        <button type="submit" class="button quiet" [attr.aria-busy]="form().submitting()">
          {{ 'identity.profile.password.submit' | transloco }}
        </button>
        <span role="status">{{ said() }}</span>
      </div>
    </form>
  </trin-card>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangePassword {
  private readonly client = inject(IdentityClient);
  private readonly session = inject(Session);
  private readonly translator = inject(Translator);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly sending = submission(this.summary);
  protected readonly said = signal('');
  protected readonly model = signal(empty);
  protected readonly personal = computed(() => [
    this.session.user()?.email ?? '',
    this.session.user()?.displayName ?? '',
  ]);

  protected readonly form = form(this.model, (path) => validateStandardSchema(path, ChangePasswordForm), {
    submission: {
      action: ({ currentPassword, newPassword }) =>
        this.sending.run(() => this.save(), { currentPassword, newPassword }),
      onInvalid: () => this.sending.refuse(),
    },
  });

  private async save(): Promise<void> {
    this.said.set('');
    await this.client.changePassword(this.model());
    this.form().reset(empty);
    this.said.set(this.translator.translate('identity.profile.password.done'));
  }
}
