import { inject, Injector, Service, type Type } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type Confirmation } from './confirm-dialog';

/** Opens dialogs: focus goes in, stays in, and comes back; Escape closes. Loaded with the first dialog. */
@Service()
export class Dialogs {
  private readonly injector = inject(Injector);

  /** Asks and gives back whether the person said yes; closing it means no. */
  async confirm(asked: Confirmation): Promise<boolean> {
    const { ConfirmDialog } = await import('./confirm-dialog');
    return (await this.open<boolean>(ConfirmDialog, asked)) ?? false;
  }

  /** Opens a component whose root is a `trin-dialog-frame`; gives back what it is closed with. */
  async open<Result>(component: Type<unknown>, data?: unknown): Promise<Result | undefined> {
    const { Dialog } = await import('@angular/cdk/dialog');
    const ref = this.injector.get(Dialog).open<Result>(component, {
      ...(data === undefined ? {} : { data }),
      ariaLabelledBy: 'trin-dialog-heading',
      ariaModal: true,
      panelClass: 'trin-dialog',
      backdropClass: 'trin-backdrop',
      autoFocus: 'first-tabbable',
    });
    return firstValueFrom(ref.closed, { defaultValue: undefined });
  }
}
