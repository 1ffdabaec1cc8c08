import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { safeReturnTo, Session } from '@trin/core-web';
import { SignInForm } from '@trin/core-web/sign-in-form';
import { Card, Notice } from '@trin/ui';
import { NarrowPage } from '../ui/narrow-page';

/** Signing in. Says nothing of who may or does use Trin. */
@Component({
  selector: 'trin-sign-in-page',
  imports: [Card, NarrowPage, Notice, RouterLink, SignInForm, TranslocoPipe],
  template: `<trin-narrow-page
    [heading]="'identity.signIn.title' | transloco"
    [lead]="'identity.signIn.lead' | transloco"
  >
    <trin-card>
      <trin-sign-in-form (signedIn)="go()">
        <a routerLink="/forgotten-password">{{ 'identity.signIn.forgotten' | transloco }}</a>
      </trin-sign-in-form>
    </trin-card>
    <p>
      {{ 'identity.signIn.noAccount' | transloco }}
      <a routerLink="/register">{{ 'identity.signIn.register' | transloco }}</a>
    </p>
    @if (session.isDemo()) {
      <trin-notice [heading]="'identity.signIn.demoHeading' | transloco">
        <p>{{ 'identity.signIn.demo' | transloco }}</p>
      </trin-notice>
    }
  </trin-narrow-page>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInPage {
  /** Where the person was going, from the address. */
  readonly returnTo = input<string>();
  protected readonly session = inject(Session);
  private readonly router = inject(Router);

  protected go(): void {
    void this.router.navigateByUrl(safeReturnTo(this.returnTo()));
  }
}
