import { inject, Service } from '@angular/core';
import { Dialogs } from '@trin/ui';
import { RESET_PAGE } from './page-reset';
import { Session } from './session';

/**
 * Lets a person whose session ran out sign in where she is, so that the page and what she typed stay. Requests that
 * fail at the same time wait for the one dialog.
 */
@Service()
export class SignInAgain {
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly resetPage = inject(RESET_PAGE);
  private asking: Promise<boolean> | undefined;

  /** True when the same person is signed in again. After "not now", only what she does herself asks anew. */
  ask(options: { inBackground: boolean }): Promise<boolean> {
    if (this.asking) return this.asking;
    if (options.inBackground && this.session.hasExpired()) return Promise.resolve(false);
    this.session.markExpired();
    this.asking = this.open().finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async open(): Promise<boolean> {
    const before = this.session.user();
    // Loaded when first needed: most visits never see it.
    const { SignInAgainDialog } = await import('./sign-in-again-dialog');
    const signedIn = await this.dialogs.open<boolean>(SignInAgainDialog);
    if (!signedIn) return false;
    if (this.session.user()?.id === before?.id) return true;
    // Somebody else: nothing of the first person may stay on the screen or be sent in her name.
    this.resetPage('/');
    return false;
  }
}
