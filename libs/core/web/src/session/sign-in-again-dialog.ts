import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DialogFrame } from '@trin/ui';
import { Session } from './session';
import { SignInForm } from './sign-in-form';

/** The sign-in form in place, over the page that the session ran out on. */
@Component({
  selector: 'trin-sign-in-again-dialog',
  imports: [DialogFrame, SignInForm, TranslocoPipe],
  template: `<trin-dialog-frame [heading]="'shell.signInAgain.heading' | transloco">
    <p>{{ 'shell.signInAgain.text' | transloco }}</p>
    <trin-sign-in-form [email]="email" (signedIn)="ref.close(true)">
      <button type="button" class="button quiet" (click)="ref.close(false)">
        {{ 'shell.signInAgain.later' | transloco }}
      </button>
    </trin-sign-in-form>
  </trin-dialog-frame>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInAgainDialog {
  protected readonly ref = inject<DialogRef<boolean>>(DialogRef);
  protected readonly email = inject(Session).user()?.email ?? '';
}
