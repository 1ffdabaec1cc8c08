import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** One step of the way; the last has no `to`: it is here. */
export interface Crumb {
  readonly label: string;
  readonly to?: string | readonly string[];
}

/** Where a page lies, from the top. */
@Component({
  selector: 'trin-breadcrumb',
  imports: [RouterLink, TranslocoPipe],
  template: `<nav class="breadcrumb" [attr.aria-label]="'ui.breadcrumb' | transloco">
    <ol>
      @for (crumb of crumbs(); track $index) {
        <li>
          @if (crumb.to) {
            <a [routerLink]="crumb.to">{{ crumb.label }}</a>
          } @else {
            <span aria-current="page">{{ crumb.label }}</span>
          }
        </li>
      }
    </ol>
  </nav>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Breadcrumb {
  readonly crumbs = input.required<readonly Crumb[]>();
}
