import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session, Translator } from '@trin/core-web';
import { Notice } from '@trin/ui';
import { IdentityClient } from '../identity-client';
import { NarrowPage } from '../ui/narrow-page';
import { tokenOfFragment } from '../ui/token-of-fragment';

/** The link of the mail to a new address. */
@Component({
  selector: 'trin-change-email-page',
  imports: [NarrowPage, Notice, RouterLink, TranslocoPipe],
  template: `<trin-narrow-page [heading]="'identity.changeEmail.title' | transloco">
    @if (problem(); as text) {
      <trin-notice kind="problem" [live]="true">
        <p>{{ text }}</p>
      </trin-notice>
    } @else if (isDone()) {
      <trin-notice kind="good" [live]="true">
        <p>{{ 'identity.changeEmail.done' | transloco }}</p>
      </trin-notice>
    } @else {
      <p>
        <button type="button" class="button" (click)="confirm()">
          {{ 'identity.changeEmail.submit' | transloco }}
        </button>
      </p>
    }
    <p>
      <a routerLink="/profile">{{ 'identity.profile.title' | transloco }}</a>
    </p>
  </trin-narrow-page>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeEmailPage {
  private readonly client = inject(IdentityClient);
  private readonly session = inject(Session);
  private readonly translator = inject(Translator);
  private readonly token = tokenOfFragment();
  protected readonly isDone = signal(false);
  protected readonly problem = signal<string | undefined>(undefined);

  protected async confirm(): Promise<void> {
    try {
      await this.client.completeEmailChange(this.token);
      this.isDone.set(true);
      await this.session.reload();
    } catch (error) {
      this.problem.set(this.translator.problemText(error));
    }
  }
}
