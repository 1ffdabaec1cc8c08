import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Card, DatePipe, LoadState, Notice, Ready } from '@trin/ui';
import { LearningClient } from '../learning-client';
import { routeParam } from '../route/route-param';

/** Public: says whether a certificate number is genuine, and only what its holder chose to show. */
@Component({
  selector: 'trin-verify-page',
  imports: [Card, DatePipe, LoadState, Notice, Ready, TranslocoPipe],
  template: `<div class="wrap page">
    <div class="column">
      <h1 tabindex="-1">{{ 'learning.verify.title' | transloco }}</h1>
      <p class="lead">{{ 'learning.verify.number' | transloco: { serial: serial() } }}</p>
      <trin-load-state minHeight="14rem" [lines]="3">
        <ng-template [trinReady]="result" let-view>
          @if (view.genuine) {
            <trin-notice kind="good" [heading]="'learning.verify.genuine' | transloco">
              <p>{{ 'learning.verify.genuineText' | transloco }}</p>
            </trin-notice>
            <trin-card class="facts">
              @if (view.holderName || view.courseTitle || view.issuedOn) {
                <dl>
                  @if (view.holderName) {
                    <dt>{{ 'learning.verify.holder' | transloco }}</dt>
                    <dd>{{ view.holderName }}</dd>
                  }
                  @if (view.courseTitle) {
                    <dt>{{ 'learning.verify.course' | transloco }}</dt>
                    <dd>{{ view.courseTitle }}</dd>
                  }
                  @if (view.issuedOn) {
                    <dt>{{ 'learning.verify.issued' | transloco }}</dt>
                    <dd>{{ view.issuedOn | trinDate }}</dd>
                  }
                </dl>
              } @else {
                <p>{{ 'learning.verify.hidden' | transloco }}</p>
              }
            </trin-card>
          } @else {
            <trin-notice kind="not-yet" [heading]="'learning.verify.unknown' | transloco">
              <p>{{ 'learning.verify.unknownText' | transloco }}</p>
            </trin-notice>
          }
        </ng-template>
      </trin-load-state>
    </div>
  </div>`,
  styles: `
    h1 {
      font-size: var(--step-3);
      margin-bottom: var(--space-2);
    }
    .facts {
      margin-top: var(--space-5);
    }
    dl {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-3) var(--space-5);
      margin: 0;
    }
    dt {
      color: var(--ink-soft);
    }
    dd {
      margin: 0;
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VerifyPage {
  protected readonly serial = routeParam('serial');
  protected readonly result = inject(LearningClient).verification(this.serial);
}
