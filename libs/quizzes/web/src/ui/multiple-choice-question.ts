import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type QuestionFeedback, type QuestionView, type ResponseValue } from '@trin/quizzes-contract';
import { pickedIds } from './answer';
import { OptionList } from './option-list';
import { marksOfMany } from './option-marks';
import { QuestionNote } from './question-note';
import { QuestionPrompt } from './question-prompt';

/** A question with several right answers; right when all of them and no others are ticked. */
@Component({
  selector: 'trin-multiple-choice-question',
  imports: [OptionList, QuestionNote, QuestionPrompt, TranslocoPipe],
  template: `<fieldset [attr.aria-describedby]="disabled() ? null : question().id + '-how'">
    <legend><trin-question-prompt [text]="question().prompt" /></legend>
    @if (!disabled()) {
      <p class="form-hint" [id]="question().id + '-how'">{{ 'quizzes.how.multiple-choice' | transloco }}</p>
    }
    <trin-option-list
      kind="checkbox"
      [name]="question().id"
      [options]="question().choices"
      [picked]="picked()"
      [disabled]="disabled()"
      [marks]="marks()"
      (toggled)="toggle($event)"
    />
    @let said = feedback();
    @if (said) {
      <trin-question-note [question]="question()" [value]="value()" [feedback]="said" />
    }
  </fieldset>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MultipleChoiceQuestion {
  readonly question = input.required<Extract<QuestionView, { interactionType: 'multiple-choice' }>>();
  readonly value = input<ResponseValue>();
  readonly disabled = input(false);
  readonly feedback = input<QuestionFeedback>();
  readonly valueChange = output<ResponseValue>();

  protected readonly picked = computed(() => pickedIds(this.value()));
  protected readonly marks = computed(() => marksOfMany(this.value(), this.feedback()));

  protected toggle(id: string): void {
    const before = this.picked();
    const choiceIds = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
    this.valueChange.emit({ interactionType: 'multiple-choice', choiceIds });
  }
}
