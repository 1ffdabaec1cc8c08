import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../icon/icon';

/** The way up to where this page belongs. */
@Component({
  selector: 'trin-back-link',
  imports: [Icon, RouterLink],
  template: `<a class="back-link" [routerLink]="to()"><trin-icon name="arrow-left" /><ng-content /></a>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BackLink {
  readonly to = input.required<string | readonly string[]>();
}
