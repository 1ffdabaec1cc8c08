import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session, Translator } from '@trin/core-web';
import { Notice } from '@trin/ui';
import { IdentityClient } from '../identity-client';
import { NarrowPage } from '../ui/narrow-page';
import { tokenOfFragment } from '../ui/token-of-fragment';

/** The link of the confirmation mail. A button uses it up, for mail programs open links by themselves. */
@Component({
  selector: 'trin-confirm-email-page',
  imports: [NarrowPage, Notice, RouterLink, TranslocoPipe],
  template: `<trin-narrow-page
    [heading]="'identity.confirm.title' | transloco"
    [lead]="problem() ? undefined : ('identity.confirm.lead' | transloco)"
  >
    @if (problem(); as text) {
      <trin-notice kind="problem" [live]="true">
        <p>{{ text }}</p>
      </trin-notice>
      <p class="row">
        <a class="button" routerLink="/sign-in">{{ 'identity.signIn.title' | transloco }}</a>
        <a class="button quiet" routerLink="/register">{{ 'identity.register.title' | transloco }}</a>
      </p>
    } @else {
      <p>
        <button type="button" class="button" [attr.aria-busy]="isBusy()" (click)="confirm()">
          {{ 'identity.confirm.submit' | transloco }}
        </button>
      </p>
    }
  </trin-narrow-page>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmEmailPage {
  private readonly client = inject(IdentityClient);
  private readonly session = inject(Session);
  private readonly translator = inject(Translator);
  private readonly router = inject(Router);
  private readonly token = tokenOfFragment();
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<string | undefined>(undefined);

  protected async confirm(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    try {
      await this.client.confirmEmail(this.token);
      await this.session.reload();
      await this.router.navigateByUrl('/');
    } catch (error) {
      this.problem.set(this.translator.problemText(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
