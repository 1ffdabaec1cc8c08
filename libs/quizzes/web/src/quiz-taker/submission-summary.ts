import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice, PluralPipe } from '@trin/ui';
import { type TakenQuestion } from './taken-question';

/** What is answered and what is not, before the quiz is handed in. */
@Component({
  selector: 'trin-submission-summary',
  imports: [Notice, PluralPipe, TranslocoPipe],
  template: `
    <h2 tabindex="-1" class="phase-heading">{{ 'quizzes.summary.heading' | transloco }}</h2>
    @if (missing().length > 0) {
      <trin-notice kind="not-yet" [heading]="'quizzes.summary.missing' | plural: missing().length">
        <ul class="plain-list">
          @for (taken of missing(); track taken.question.id) {
            <li>
              <button type="button" class="link-button" (click)="chosen.emit(taken.number - 1)">
                {{ 'quizzes.summary.goTo' | transloco: { number: taken.number, prompt: taken.question.prompt } }}
              </button>
            </li>
          }
        </ul>
        <p class="soft">{{ 'quizzes.summary.missingCounts' | transloco }}</p>
      </trin-notice>
    } @else {
      <p>{{ 'quizzes.summary.all' | plural: questions().length }}</p>
    }
    @if (trouble()) {
      <trin-notice kind="not-yet" [live]="true">
        <p>{{ trouble() }}</p>
      </trin-notice>
    }
    <div class="row actions">
      <button type="button" class="button" [attr.aria-busy]="submitting()" (click)="submitted.emit()">
        {{ (submitting() ? 'quizzes.summary.submitting' : 'quizzes.summary.submit') | transloco }}
      </button>
      @if (canGoBack()) {
        <button type="button" class="button quiet" (click)="chosen.emit(questions().length - 1)">
          {{ 'quizzes.summary.back' | transloco }}
        </button>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    li {
      min-height: 32px;
    }
    .link-button {
      text-align: start;
    }
    .soft {
      margin-top: var(--space-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SubmissionSummary {
  readonly questions = input.required<readonly TakenQuestion[]>();
  readonly submitting = input(false);
  readonly canGoBack = input(true);
  readonly trouble = input<string>();
  readonly chosen = output<number>();
  readonly submitted = output();

  protected readonly missing = computed(() => this.questions().filter((taken) => taken.completeness !== 'complete'));
}
