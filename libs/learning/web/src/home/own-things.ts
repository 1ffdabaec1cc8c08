import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type EnrolmentView } from '@trin/learning-contract';
import { Card, Icon } from '@trin/ui';

/** What the learner has made so far: the own workflow, and certificates that are ready. */
@Component({
  selector: 'trin-own-things',
  imports: [Card, Icon, RouterLink, TranslocoPipe],
  template: `
    @if (ownWorkflow() || ready().length > 0) {
      <div class="cards">
        @let workflow = ownWorkflow();
        @if (workflow) {
          <trin-card>
            <h2>{{ 'learning.home.workflow' | transloco }}</h2>
            <p class="lead">{{ workflow.name }}</p>
            <p class="soft">{{ 'learning.home.workflowText' | transloco }}</p>
          </trin-card>
        }
        @if (ready().length > 0) {
          <trin-card>
            <h2>{{ 'learning.home.certificates' | transloco }}</h2>
            <ul class="plain-list stack-small">
              @for (enrolment of ready(); track enrolment.registration) {
                <li>{{ enrolment.courseTitle }}</li>
              }
            </ul>
            <a class="button quiet" routerLink="/things" fragment="certificates">
              <trin-icon name="certificate" />{{ 'learning.home.getCertificate' | transloco }}
            </a>
          </trin-card>
        }
      </div>
    }
  `,
  styles: `
    .cards {
      margin-top: var(--space-7);
    }
    trin-card {
      max-width: 34rem;
    }
    ul {
      margin-bottom: var(--space-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnThings {
  readonly ownWorkflow = input<{ readonly name: string }>();
  readonly enrolments = input.required<readonly EnrolmentView[]>();
  protected readonly ready = computed(() =>
    this.enrolments().filter(({ allowedOperations }) => allowedOperations.issueCredential),
  );
}
