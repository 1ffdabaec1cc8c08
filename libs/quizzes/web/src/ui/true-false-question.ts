import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe, translateSignal } from '@jsverse/transloco';
import { type QuestionFeedback, type QuestionView, type ResponseValue } from '@trin/quizzes-contract';
import { pickedIds } from './answer';
import { OptionList } from './option-list';
import { marksOfOne } from './option-marks';
import { QuestionNote } from './question-note';
import { QuestionPrompt } from './question-prompt';

/** A statement that is true or false. */
@Component({
  selector: 'trin-true-false-question',
  imports: [OptionList, QuestionNote, QuestionPrompt, TranslocoPipe],
  template: `<fieldset [attr.aria-describedby]="disabled() ? null : question().id + '-how'">
    <legend><trin-question-prompt [text]="question().prompt" /></legend>
    @if (!disabled()) {
      <p class="form-hint" [id]="question().id + '-how'">{{ 'quizzes.how.true-false' | transloco }}</p>
    }
    <trin-option-list
      kind="radio"
      [name]="question().id"
      [options]="options()"
      [picked]="picked()"
      [disabled]="disabled()"
      [marks]="marks()"
      (toggled)="valueChange.emit({ interactionType: 'true-false', value: $event === 'true' })"
    />
    @let said = feedback();
    @if (said && picked().length === 0) {
      <trin-question-note [question]="question()" [feedback]="said" />
    }
  </fieldset>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TrueFalseQuestion {
  readonly question = input.required<Extract<QuestionView, { interactionType: 'true-false' }>>();
  readonly value = input<ResponseValue>();
  readonly disabled = input(false);
  readonly feedback = input<QuestionFeedback>();
  readonly valueChange = output<ResponseValue>();

  private readonly trueText = translateSignal('quizzes.trueFalse.true');
  private readonly falseText = translateSignal('quizzes.trueFalse.false');
  protected readonly options = computed(() => [
    { id: 'true', text: this.trueText() },
    { id: 'false', text: this.falseText() },
  ]);
  protected readonly picked = computed(() => pickedIds(this.value()));
  protected readonly marks = computed(() => marksOfOne(this.value(), this.feedback()));
}
