import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DialogFrame } from './dialog-frame';

/** What a confirmation asks; texts are ready to show. Say what it touches. */
export interface Confirmation {
  readonly heading: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel?: string;
  readonly danger?: boolean;
}

/** Asks before something that is hard to undo. */
@Component({
  selector: 'trin-confirm-dialog',
  imports: [DialogFrame, TranslocoPipe],
  template: `<trin-dialog-frame [heading]="asked.heading">
    <p>{{ asked.text }}</p>
    <div class="form-actions">
      <button type="button" class="button" [class.danger]="asked.danger" (click)="ref.close(true)">
        {{ asked.confirm }}
      </button>
      <button type="button" class="button quiet" (click)="ref.close(false)">
        {{ asked.cancel ?? ('ui.cancel' | transloco) }}
      </button>
    </div>
  </trin-dialog-frame>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmDialog {
  protected readonly asked = inject<Confirmation>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef<boolean>>(DialogRef);
}
