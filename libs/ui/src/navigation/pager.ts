import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';

/** Earlier and later pages of a list that the server cuts. */
@Component({
  selector: 'trin-pager',
  imports: [Icon, TranslocoPipe],
  template: `
    @if (hasPrevious() || hasNext()) {
      <nav class="pager" [attr.aria-label]="'ui.pager.label' | transloco">
        <button type="button" class="button quiet" [disabled]="!hasPrevious()" (click)="previous.emit()">
          <trin-icon name="arrow-left" />{{ 'ui.pager.previous' | transloco }}
        </button>
        <span class="tag" role="status">{{ 'ui.pager.page' | transloco: { page: page() } }}</span>
        <button type="button" class="button quiet" [disabled]="!hasNext()" (click)="next.emit()">
          {{ 'ui.pager.next' | transloco }}<trin-icon name="arrow-right" />
        </button>
      </nav>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Pager {
  readonly page = input(1);
  readonly hasPrevious = input(false);
  readonly hasNext = input(false);
  readonly previous = output();
  readonly next = output();
}
