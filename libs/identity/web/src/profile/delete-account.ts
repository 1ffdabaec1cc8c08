import { ChangeDetectionStrategy, Component, inject, signal, viewChild } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { RESET_PAGE, Session, Translator } from '@trin/core-web';
import { Card, Dialogs } from '@trin/ui';
import { ErrorSummary } from '@trin/ui/forms';
import * as z from 'zod';
import { IdentityClient } from '../identity-client';
import { PasswordRow } from '../ui/password-row';
import { submission } from '../ui/submission';

const DeleteForm = z.object({ currentPassword: z.string().min(1).max(200) });

/** The end of the account: says what goes, asks for the password, and asks once more. */
@Component({
  selector: 'trin-delete-account',
  imports: [Card, ErrorSummary, FormRoot, PasswordRow, TranslocoPipe],
  template: `<trin-card>
    <h2>{{ 'identity.profile.deletion.heading' | transloco }}</h2>
    <p>{{ 'identity.profile.deletion.text' | transloco }}</p>
    <form [formRoot]="form">
      <trin-error-summary [form]="form" [problem]="sending.problem()" />
      <trin-password-row [field]="form.currentPassword" [label]="'identity.password.current' | transloco" />
      <div class="form-actions">
        <button type="submit" class="button danger" [attr.aria-busy]="form().submitting()">
          {{ 'identity.profile.deletion.submit' | transloco }}
        </button>
      </div>
    </form>
  </trin-card>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeleteAccount {
  private readonly client = inject(IdentityClient);
  private readonly dialogs = inject(Dialogs);
  private readonly translator = inject(Translator);
  private readonly session = inject(Session);
  private readonly resetPage = inject(RESET_PAGE);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly sending = submission(this.summary);
  protected readonly model = signal({ currentPassword: '' });

  protected readonly form = form(this.model, (path) => validateStandardSchema(path, DeleteForm), {
    submission: {
      action: ({ currentPassword }) => this.sending.run(() => this.remove(), { currentPassword }),
      onInvalid: () => this.sending.refuse(),
    },
  });

  private async remove(): Promise<void> {
    const say = (part: string): string => this.translator.translate(`identity.profile.deletion.${part}`);
    const sure = await this.dialogs.confirm({
      heading: say('heading'),
      text: say('sure'),
      confirm: say('submit'),
      cancel: this.translator.translate('ui.cancel'),
      danger: true,
    });
    if (!sure) return;
    await this.client.deleteAccount(this.model());
    this.session.forget();
    this.resetPage('/');
  }
}
