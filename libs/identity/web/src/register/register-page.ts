import { ChangeDetectionStrategy, Component, computed, inject, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { DisplayName, EmailAddress, NewPassword } from '@trin/identity-contract';
import { Card } from '@trin/ui';
import { Control, ErrorSummary, FormRow } from '@trin/ui/forms';
import * as z from 'zod';
import { IdentityClient } from '../identity-client';
import { NarrowPage } from '../ui/narrow-page';
import { PasswordRow } from '../ui/password-row';
import { submission } from '../ui/submission';
import { CheckMail } from './check-mail';

const Registration = z.object({ displayName: DisplayName, email: EmailAddress, password: NewPassword });

/** Making an account. The answer is the same whether the address has one already: only its mail tells. */
@Component({
  selector: 'trin-register-page',
  imports: [
    Card,
    CheckMail,
    Control,
    ErrorSummary,
    FormField,
    FormRoot,
    FormRow,
    NarrowPage,
    PasswordRow,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './register-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RegisterPage {
  private readonly client = inject(IdentityClient);
  private readonly transloco = inject(TranslocoService);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly sending = submission(this.summary);
  protected readonly model = signal({ displayName: '', email: '', password: '' });
  protected readonly sentTo = signal<string | undefined>(undefined);
  protected readonly personal = computed(() => [this.model().email, this.model().displayName]);

  protected readonly form = form(this.model, (path) => validateStandardSchema(path, Registration), {
    submission: {
      action: ({ displayName, email, password }) =>
        this.sending.run(() => this.register(), { displayName, email, password }),
      onInvalid: () => this.sending.refuse(),
    },
  });

  private async register(): Promise<void> {
    const locale = this.transloco.getActiveLang() === 'en' ? 'en' : 'da';
    await this.client.register({ ...Registration.parse(this.model()), locale });
    this.sentTo.set(this.model().email);
  }
}
