import { ChangeDetectionStrategy, Component, inject, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { EmailAddress } from '@trin/identity-contract';
import { BackLink, Card } from '@trin/ui';
import { Control, ErrorSummary, FormRow } from '@trin/ui/forms';
import * as z from 'zod';
import { IdentityClient } from '../identity-client';
import { CheckMail } from '../register/check-mail';
import { NarrowPage } from '../ui/narrow-page';
import { submission } from '../ui/submission';

const Forgotten = z.object({ email: EmailAddress });

/** Asking for a link to a new password. The answer never tells whether the address has an account. */
@Component({
  selector: 'trin-forgotten-password-page',
  imports: [BackLink, Card, CheckMail, Control, ErrorSummary, FormField, FormRoot, FormRow, NarrowPage, TranslocoPipe],
  template: `<trin-narrow-page
    [heading]="(sentTo() ? 'identity.checkMail.title' : 'identity.forgotten.title') | transloco"
    [lead]="sentTo() ? undefined : ('identity.forgotten.lead' | transloco)"
  >
    @if (sentTo(); as email) {
      <trin-check-mail [email]="email" kind="reset" />
    } @else {
      <trin-card>
        <form [formRoot]="form">
          <trin-error-summary [form]="form" [problem]="sending.problem()" />
          <trin-form-row [label]="'shell.signIn.email' | transloco">
            <input trinControl type="email" inputmode="email" autocomplete="username" [formField]="form.email" />
          </trin-form-row>
          <div class="form-actions">
            <button type="submit" class="button" [attr.aria-busy]="form().submitting()">
              {{ 'identity.forgotten.submit' | transloco }}
            </button>
          </div>
        </form>
      </trin-card>
    }
    <trin-back-link to="/sign-in">{{ 'identity.signIn.title' | transloco }}</trin-back-link>
  </trin-narrow-page>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ForgottenPasswordPage {
  private readonly client = inject(IdentityClient);
  private readonly transloco = inject(TranslocoService);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly sending = submission(this.summary);
  protected readonly model = signal({ email: '' });
  protected readonly sentTo = signal<string | undefined>(undefined);

  protected readonly form = form(this.model, (path) => validateStandardSchema(path, Forgotten), {
    submission: {
      action: ({ email }) => this.sending.run(() => this.send(), { email }),
      onInvalid: () => this.sending.refuse(),
    },
  });

  private async send(): Promise<void> {
    const locale = this.transloco.getActiveLang() === 'en' ? 'en' : 'da';
    await this.client.forgottenPassword({ email: this.model().email.trim().toLowerCase(), locale });
    this.sentTo.set(this.model().email);
  }
}
