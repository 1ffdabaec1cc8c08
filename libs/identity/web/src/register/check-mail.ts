import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Session, Translator } from '@trin/core-web';
import { Notice } from '@trin/ui';
import { IdentityClient } from '../identity-client';

/** A mail is on its way: what to do now, and how to get another. */
@Component({
  selector: 'trin-check-mail',
  imports: [Notice, RouterLink, TranslocoPipe],
  template: `
    <trin-notice kind="good" [live]="true">
      <p>{{ 'identity.checkMail.text' | transloco: { email: email() } }}</p>
    </trin-notice>
    <p>{{ 'identity.checkMail.' + kind() | transloco }}</p>
    <p class="row">
      @if (session.isDemo()) {
        <a class="button" routerLink="/demo/mails">{{ 'identity.checkMail.demo' | transloco }}</a>
      }
      <button type="button" class="button quiet" (click)="again()">{{ 'identity.checkMail.again' | transloco }}</button>
      <span role="status">{{ said() }}</span>
    </p>
  `,
  styles: `
    :host {
      display: block;
    }
    trin-notice {
      margin-bottom: var(--space-5);
    }
    .row {
      margin-top: var(--space-5);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CheckMail {
  readonly email = input.required<string>();
  readonly kind = input.required<'confirmation' | 'reset'>();
  protected readonly session = inject(Session);
  protected readonly said = signal('');
  private readonly client = inject(IdentityClient);
  private readonly translator = inject(Translator);
  private readonly transloco = inject(TranslocoService);

  protected async again(): Promise<void> {
    const locale = this.transloco.getActiveLang() === 'en' ? ('en' as const) : ('da' as const);
    const request = { email: this.email(), locale };
    try {
      await (this.kind() === 'reset'
        ? this.client.forgottenPassword(request)
        : this.client.resendConfirmation(request));
      this.said.set(this.translator.translate('identity.checkMail.sentAgain'));
    } catch (error) {
      this.said.set(this.translator.problemText(error));
    }
  }
}
