import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DialogFrame } from '@trin/ui';
import { type LessonShortcuts } from './lesson-shortcuts';

/** Tells the keys of the player, and switches them off for those whom they disturb. */
@Component({
  selector: 'trin-shortcuts-dialog',
  imports: [DialogFrame, TranslocoPipe],
  template: `<trin-dialog-frame [heading]="'learning.shortcuts.heading' | transloco">
    <dl>
      @for (entry of entries; track entry.key) {
        <dt>
          <kbd>{{ entry.key }}</kbd>
        </dt>
        <dd>{{ 'learning.shortcuts.' + entry.name | transloco }}</dd>
      }
    </dl>
    <label class="choice">
      <input
        type="checkbox"
        [checked]="shortcuts.isEnabled()"
        (change)="shortcuts.setEnabled(!shortcuts.isEnabled())"
      />
      {{ 'learning.shortcuts.enabled' | transloco }}
    </label>
    <div class="form-actions">
      <button type="button" class="button" (click)="ref.close()">{{ 'learning.shortcuts.close' | transloco }}</button>
    </div>
  </trin-dialog-frame>`,
  styles: `
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: var(--space-3) var(--space-4);
      align-items: center;
      margin: 0 0 var(--space-5);
    }
    dd {
      margin: 0;
    }
    kbd {
      display: inline-block;
      min-width: 2.2em;
      padding: 4px 8px;
      border: 1px solid var(--line-strong);
      border-bottom-width: 3px;
      border-radius: 6px;
      background: var(--surface);
      text-align: center;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShortcutsDialog {
  protected readonly shortcuts = inject<LessonShortcuts>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef>(DialogRef);
  protected readonly entries = [
    { key: 'n', name: 'next' },
    { key: 'p', name: 'previous' },
    { key: 'b', name: 'bookmark' },
    { key: '?', name: 'help' },
  ];
}
