import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type WhoSeesRow, WhoSeesView } from '@trin/core-contract';
import { Icon, LoadState, Ready } from '@trin/ui';
import { Session } from '../session/session';

/** "Hvem kan se hvad": the kinds of personal data a page shows and who sees them, in plain words. */
@Component({
  selector: 'trin-who-sees',
  imports: [Icon, LoadState, Ready, RouterLink, TranslocoPipe],
  templateUrl: './who-sees.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhoSees {
  /** Kinds of data on the page, as the route gives them in `data.whoSees`. */
  readonly kinds = input.required<readonly string[]>();

  private readonly session = inject(Session);
  private readonly isOpen = signal(false);

  /** An anonymous visitor has left nothing that anybody could see. */
  protected readonly hasData = computed(() => this.session.user() !== undefined && this.kinds().length > 0);
  // Asked for when somebody wants to know, not on every page.
  protected readonly view = httpResource(() => (this.isOpen() && this.hasData() ? '/api/who-sees' : undefined), {
    parse: (value) => WhoSeesView.parse(value),
  });

  protected rowsOf(view: WhoSeesView): readonly WhoSeesRow[] {
    return view.rows.filter((row) => this.kinds().includes(row.dataKind));
  }

  protected toggled(event: Event): void {
    if (event.target instanceof HTMLDetailsElement) this.isOpen.set(event.target.open);
  }
}
