import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DemoMailListView } from '@trin/identity-contract';
import { Card, DatePipe, Empty, EmptyState, Icon, LoadState, Ready, TimePipe } from '@trin/ui';
import { LinkedText } from './linked-text';

/** Mails of the demo, which are shown here instead of being sent. */
@Component({
  selector: 'trin-demo-mails-page',
  imports: [Card, DatePipe, Empty, EmptyState, Icon, LinkedText, LoadState, Ready, TimePipe, TranslocoPipe],
  template: `<div class="wrap page">
    <div class="column stack">
      <header>
        <h1>{{ 'identity.demoMails.title' | transloco }}</h1>
        <p class="lead">{{ 'identity.demoMails.lead' | transloco }}</p>
        <button type="button" class="button quiet" (click)="list.reload()">
          <trin-icon name="refresh" />{{ 'identity.demoMails.reload' | transloco }}
        </button>
      </header>
      <trin-load-state>
        <ng-template [trinReady]="list" [trinReadyIsEmpty]="isEmpty" let-value>
          <ol class="plain-list stack">
            @for (mail of value.mails; track mail.id) {
              <li>
                <trin-card>
                  <h2>{{ mail.subject }}</h2>
                  <p class="small soft">{{ mail.to }} · {{ mail.sentAt | trinDate }} {{ mail.sentAt | trinTime }}</p>
                  <trin-linked-text [text]="mail.text" />
                </trin-card>
              </li>
            }
          </ol>
        </ng-template>
        <ng-template trinEmpty>
          <trin-empty-state [heading]="'identity.demoMails.empty' | transloco" />
        </ng-template>
      </trin-load-state>
    </div>
  </div>`,
  styles: `
    h1 {
      font-size: var(--step-3);
      margin-bottom: var(--space-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DemoMailsPage {
  protected readonly list = httpResource(() => '/api/demo/mails', { parse: (value) => DemoMailListView.parse(value) });
  protected readonly isEmpty = (value: DemoMailListView): boolean => value.mails.length === 0;
}
