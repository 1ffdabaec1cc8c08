import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type QuestionFeedback, type QuestionView, type ResponseValue } from '@trin/quizzes-contract';
import { typedText } from './answer';
import { QuestionNote } from './question-note';
import { QuestionPrompt } from './question-prompt';

/** A word to type. Upper and lower case do not count. */
@Component({
  selector: 'trin-fill-in-question',
  imports: [QuestionNote, QuestionPrompt, TranslocoPipe],
  template: `@let id = question().id;
    <label [for]="id + '-word'"><trin-question-prompt [text]="question().prompt" /></label>
    @if (!disabled()) {
      <p class="form-hint" [id]="id + '-how'">{{ 'quizzes.how.fill-in' | transloco }}</p>
    }
    <input
      class="control"
      type="text"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      maxlength="100"
      #word
      [id]="id + '-word'"
      [value]="text()"
      [disabled]="disabled()"
      [attr.aria-describedby]="disabled() ? null : id + '-how'"
      (input)="valueChange.emit({ interactionType: 'fill-in', text: word.value })"
    />
    @let said = feedback();
    @if (said) {
      <trin-question-note [question]="question()" [value]="value()" [feedback]="said">
        @if (!said.correct) {
          <p class="key">{{ 'quizzes.feedback.theAnswerIs' | transloco: { answer: keyText() } }}</p>
        }
      </trin-question-note>
    }`,
  styles: `
    .control {
      max-width: 24rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FillInQuestion {
  readonly question = input.required<Extract<QuestionView, { interactionType: 'fill-in' }>>();
  readonly value = input<ResponseValue>();
  readonly disabled = input(false);
  readonly feedback = input<QuestionFeedback>();
  readonly valueChange = output<ResponseValue>();

  protected readonly text = computed(() => typedText(this.value()));
  protected readonly keyText = computed(() => typedText(this.feedback()?.key));
}
