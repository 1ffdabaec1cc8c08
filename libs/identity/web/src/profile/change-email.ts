import { ChangeDetectionStrategy, Component, inject, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '@trin/core-web';
import { EmailAddress } from '@trin/identity-contract';
import { Card, Notice } from '@trin/ui';
import { Control, ErrorSummary, FormRow } from '@trin/ui/forms';
import * as z from 'zod';
import { IdentityClient } from '../identity-client';
import { PasswordRow } from '../ui/password-row';
import { submission } from '../ui/submission';

const ChangeEmailForm = z.object({ email: EmailAddress, currentPassword: z.string().min(1).max(200) });

/** Another address; it counts from when its own mail is answered. */
@Component({
  selector: 'trin-change-email',
  imports: [Card, Control, ErrorSummary, FormField, FormRoot, FormRow, Notice, PasswordRow, RouterLink, TranslocoPipe],
  template: `<trin-card>
    <h2>{{ 'identity.profile.email.heading' | transloco }}</h2>
    <p>{{ 'identity.profile.email.current' | transloco: { email: session.user()?.email } }}</p>
    @if (sentTo(); as email) {
      <trin-notice kind="good" [live]="true">
        <p>{{ 'identity.profile.email.sent' | transloco: { email } }}</p>
        @if (session.isDemo()) {
          <p>
            <a routerLink="/demo/mails">{{ 'identity.checkMail.demo' | transloco }}</a>
          </p>
        }
      </trin-notice>
    } @else {
      <form [formRoot]="form">
        <trin-error-summary [form]="form" [problem]="sending.problem()" />
        <trin-form-row [label]="'identity.profile.email.new' | transloco">
          <input trinControl type="email" inputmode="email" autocomplete="email" [formField]="form.email" />
        </trin-form-row>
        <trin-password-row [field]="form.currentPassword" [label]="'identity.password.current' | transloco" />
        <div class="form-actions">
          <button type="submit" class="button quiet" [attr.aria-busy]="form().submitting()">
            {{ 'identity.profile.email.submit' | transloco }}
          </button>
        </div>
      </form>
    }
  </trin-card>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeEmail {
  protected readonly session = inject(Session);
  private readonly client = inject(IdentityClient);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly sending = submission(this.summary);
  protected readonly sentTo = signal<string | undefined>(undefined);
  protected readonly model = signal({ email: '', currentPassword: '' });

  protected readonly form = form(this.model, (path) => validateStandardSchema(path, ChangeEmailForm), {
    submission: {
      action: ({ email, currentPassword }) => this.sending.run(() => this.send(), { email, currentPassword }),
      onInvalid: () => this.sending.refuse(),
    },
  });

  private async send(): Promise<void> {
    const request = ChangeEmailForm.parse(this.model());
    await this.client.changeEmail(request);
    this.sentTo.set(request.email);
  }
}
