import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { RESET_PAGE, safeReturnTo } from '@trin/core-web';
import { EmptyDrawing, Icon } from '@trin/ui';
import { Network } from '../network';

/** A page that could not be shown: says whose fault it is, and offers to try again. */
@Component({
  selector: 'trin-error-page',
  imports: [EmptyDrawing, Icon, RouterLink, TranslocoPipe],
  template: `<div class="wrap page">
    <div class="dead-end">
      <trin-empty-drawing [name]="network.isOnline() ? 'lost' : 'offline'" />
      <h1>{{ 'shell.error.title' | transloco }}</h1>
      <p class="lead">{{ (network.isOnline() ? 'shell.error.text' : 'shell.error.offline') | transloco }}</p>
      <div class="row">
        <button type="button" class="button" (click)="retry()">
          <trin-icon name="refresh" />{{ 'shell.error.retry' | transloco }}
        </button>
        <a class="button quiet" routerLink="/">{{ 'shell.notFound.home' | transloco }}</a>
      </div>
    </div>
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ErrorPage {
  /** The address that failed. */
  readonly at = input<string>();
  protected readonly network = inject(Network);
  private readonly resetPage = inject(RESET_PAGE);

  // A whole new page rather than a navigation: the browser remembers a module that it failed to fetch.
  protected retry(): void {
    this.resetPage(safeReturnTo(this.at()));
  }
}
