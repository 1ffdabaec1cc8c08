import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type QuestionFeedback, type QuestionView, type ResponseValue } from '@trin/quizzes-contract';
import { verdictOf } from './answer';
import { AnswerFeedback } from './answer-feedback';

/** The feedback on a whole answer, where no single part of it holds it all. The right answer is projected. */
@Component({
  selector: 'trin-question-note',
  imports: [AnswerFeedback],
  template: `<trin-answer-feedback class="main-feedback" [verdict]="verdict()" [text]="feedback().explanation">
    <ng-content />
  </trin-answer-feedback>`,
  styles: `
    :host {
      display: block;
      margin-top: var(--space-4);
      padding: var(--space-4);
      border: 2px solid var(--not-yet);
      border-radius: var(--radius-1);
      background: var(--not-yet-tint);
    }
    :host(.right) {
      border-color: var(--good);
      background: var(--good-tint);
    }
  `,
  host: { '[class]': 'verdict()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionNote {
  readonly question = input.required<QuestionView>();
  readonly value = input<ResponseValue>();
  readonly feedback = input.required<QuestionFeedback>();

  protected readonly verdict = computed(() => verdictOf(this.question(), this.value(), this.feedback()));
}
