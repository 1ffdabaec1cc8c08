import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type QuestionFeedback, type QuestionView, type ResponseValue } from '@trin/quizzes-contract';
import { pickedIds } from './answer';
import { OptionList } from './option-list';
import { marksOfOne } from './option-marks';
import { QuestionNote } from './question-note';
import { QuestionPrompt } from './question-prompt';

/** A question with one right answer. */
@Component({
  selector: 'trin-choice-question',
  imports: [OptionList, QuestionNote, QuestionPrompt, TranslocoPipe],
  template: `<fieldset [attr.aria-describedby]="disabled() ? null : question().id + '-how'">
    <legend><trin-question-prompt [text]="question().prompt" /></legend>
    @if (!disabled()) {
      <p class="form-hint" [id]="question().id + '-how'">{{ 'quizzes.how.choice' | transloco }}</p>
    }
    <trin-option-list
      kind="radio"
      [name]="question().id"
      [options]="question().choices"
      [picked]="picked()"
      [disabled]="disabled()"
      [marks]="marks()"
      (toggled)="valueChange.emit({ interactionType: 'choice', choiceId: $event })"
    />
    @let said = feedback();
    @if (said && picked().length === 0) {
      <trin-question-note [question]="question()" [feedback]="said" />
    }
  </fieldset>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChoiceQuestion {
  readonly question = input.required<Extract<QuestionView, { interactionType: 'choice' }>>();
  readonly value = input<ResponseValue>();
  readonly disabled = input(false);
  readonly feedback = input<QuestionFeedback>();
  readonly valueChange = output<ResponseValue>();

  protected readonly picked = computed(() => pickedIds(this.value()));
  protected readonly marks = computed(() => marksOfOne(this.value(), this.feedback()));
}
