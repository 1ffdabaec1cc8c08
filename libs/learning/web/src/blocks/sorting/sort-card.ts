import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@trin/ui';

/** One item to sort: press it and the categories come up under it. */
@Component({
  selector: 'trin-sort-card',
  imports: [Icon, TranslocoPipe],
  template: `
    <button
      type="button"
      class="item"
      [id]="buttonId()"
      [attr.aria-expanded]="isPicked()"
      [attr.aria-controls]="isPicked() ? buttonId() + '-choices' : null"
      (click)="pick.emit()"
    >
      <span>{{ text() }}</span>
      <trin-icon name="chevron-down" />
    </button>
    @if (isPicked()) {
      <div
        class="choices"
        role="group"
        [id]="buttonId() + '-choices'"
        [attr.aria-label]="'learning.sorting.putInto' | transloco: { item: text() }"
      >
        @for (category of categories(); track category.id) {
          @if (category.id !== current()) {
            <button type="button" class="button quiet" (click)="choose.emit(category.id)">{{ category.text }}</button>
          }
        }
        @if (current()) {
          <button type="button" class="button plain" (click)="choose.emit(undefined)">
            <trin-icon name="undo" />{{ 'learning.sorting.takeBack' | transloco }}
          </button>
        }
      </div>
    }
  `,
  styles: `
    .item {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-3);
      width: 100%;
      min-height: var(--control);
      padding: var(--space-2) var(--space-3);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-1);
      background: var(--surface);
      color: var(--ink);
      font: inherit;
      line-height: 1.35;
      text-align: start;
      cursor: pointer;
    }
    .item:hover,
    .item[aria-expanded='true'] {
      border-color: var(--accent);
      background: var(--accent-tint);
    }
    .item[aria-expanded='true'] {
      box-shadow: inset 0 0 0 1px var(--accent);
    }
    .item[aria-expanded='true'] trin-icon {
      transform: rotate(180deg);
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      padding: var(--space-3) 0 var(--space-2);
    }
    .choices .button {
      min-height: 44px;
      padding: var(--space-1) var(--space-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SortCard {
  readonly buttonId = input.required<string>();
  readonly text = input.required<string>();
  readonly categories = input.required<readonly { readonly id: string; readonly text: string }[]>();
  readonly current = input<string>();
  readonly isPicked = input(false);
  readonly pick = output();
  readonly choose = output<string | undefined>();
}
