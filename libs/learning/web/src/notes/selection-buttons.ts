import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@trin/ui';
import { type Selected } from './highlight-layer';

/** Comes up under selected text: mark it, or mark it and write a note. */
@Component({
  selector: 'trin-selection-buttons',
  imports: [Icon, TranslocoPipe],
  template: `
    @if (selected()) {
      <div
        class="buttons no-print"
        role="toolbar"
        [attr.aria-label]="'learning.notes.selection' | transloco"
        [style.top.px]="top()"
        [style.left.px]="left()"
        (mousedown)="$event.preventDefault()"
      >
        <button type="button" class="button plain" (click)="mark.emit()">
          <trin-icon name="edit" />{{ 'learning.notes.mark' | transloco }}
        </button>
        <button type="button" class="button plain" (click)="markWithNote.emit()">
          <trin-icon name="note" />{{ 'learning.notes.markWithNote' | transloco }}
        </button>
      </div>
    }
  `,
  styles: `
    .buttons {
      position: fixed;
      z-index: 30;
      display: flex;
      flex-wrap: wrap;
      max-width: calc(100vw - 2 * var(--space-3));
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-1);
      background: var(--raised);
      box-shadow: var(--shadow-high);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SelectionButtons {
  readonly selected = input<Selected>();
  readonly mark = output();
  readonly markWithNote = output();

  protected readonly top = computed(() => {
    const bottom = this.selected()?.rect.bottom ?? 0;
    return Math.min(bottom + 10, globalThis.innerHeight - 64);
  });
  protected readonly left = computed(() => {
    const { left = 0 } = this.selected()?.rect ?? {};
    return Math.max(12, Math.min(left, globalThis.innerWidth - 340));
  });
}
