import { inject, Service } from '@angular/core';
import { Dialogs } from '@trin/ui';
import { Translator } from '../i18n/translator';
import { Outbox } from '../outbox/outbox';
import { RESET_PAGE } from './page-reset';
import { Session } from './session';

const patience = 3_000;

/** Signs out; tries to send what is typed first, and says so when something would stay behind. */
@Service()
export class SignOut {
  private readonly session = inject(Session);
  private readonly outbox = inject(Outbox);
  private readonly dialogs = inject(Dialogs);
  private readonly translator = inject(Translator);
  private readonly resetPage = inject(RESET_PAGE);

  /** Gives back whether the person is signed out. */
  async run(): Promise<boolean> {
    await Promise.race([this.outbox.flush(), new Promise((resolve) => setTimeout(resolve, patience))]);
    if (!(await this.mayLeave())) return false;
    await this.session.signOut();
    // Nothing of the person stays in the memory of a page that somebody else may use next.
    this.resetPage('/');
    return true;
  }

  private async mayLeave(): Promise<boolean> {
    const { count, memoryOnly } = await this.outbox.unsent();
    if (count === 0) return true;
    const [key, left] = memoryOnly > 0 ? (['memoryText', memoryOnly] as const) : (['text', count] as const);
    return this.dialogs.confirm({
      heading: this.translator.translate('shell.signOut.heading'),
      text: this.translator.plural(`shell.signOut.${key}`, left),
      confirm: this.translator.translate('shell.signOut.confirm'),
      cancel: this.translator.translate('shell.signOut.cancel'),
      danger: true,
    });
  }
}
