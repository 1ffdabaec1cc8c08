import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { HomeView } from '@trin/learning-contract';
import { Card } from '@trin/ui';
import { LearningClient } from '../learning-client';
import { withOfflineCopy } from '../offline/with-offline-copy';
import { Certificates } from './certificates';
import { Notebook } from './notebook';

/** "Mine ting": what the learner has made and kept. */
@Component({
  selector: 'trin-things-page',
  imports: [Card, Certificates, Notebook, TranslocoPipe],
  template: `<div class="wrap page">
    <header class="page-head">
      <div>
        <h1 tabindex="-1">{{ 'learning.things.title' | transloco }}</h1>
        <p class="lead">{{ 'learning.things.lead' | transloco }}</p>
      </div>
    </header>
    <div class="parts">
      <section class="notes" aria-labelledby="notes-title">
        <h2 id="notes-title">{{ 'learning.things.notes' | transloco }}</h2>
        <trin-notebook />
      </section>
      <div class="stack">
        <section id="certificates" tabindex="-1" aria-labelledby="certificates-title">
          <h2 id="certificates-title">{{ 'learning.things.certificates' | transloco }}</h2>
          <trin-certificates [home]="home" />
        </section>
        @let workflow = home.hasValue() ? home.value()?.ownWorkflow : undefined;
        @if (workflow) {
          <section aria-labelledby="workflow-title">
            <h2 id="workflow-title">{{ 'learning.things.workflow' | transloco }}</h2>
            <trin-card>
              <p class="lead">{{ workflow.name }}</p>
              <p class="soft">{{ 'learning.home.workflowText' | transloco }}</p>
            </trin-card>
          </section>
        }
      </div>
    </div>
  </div>`,
  styles: `
    .parts {
      display: grid;
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
      gap: var(--space-7);
      align-items: start;
    }
    h1 {
      font-size: var(--step-3);
      margin-bottom: var(--space-2);
    }
    h2 {
      font-size: var(--step-1);
      margin-bottom: var(--space-4);
    }
    .stack > * + * {
      margin-top: var(--space-7);
    }
    @media (max-width: 900px) {
      .parts {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ThingsPage {
  protected readonly home = withOfflineCopy(inject(LearningClient).home(), () => 'home', HomeView);
}
