import { ChangeDetectionStrategy, Component, ElementRef, inject, input, output } from '@angular/core';
import { type QuestionFeedback, type QuestionView, type ResponseValue } from '@trin/quizzes-contract';
import { ChoiceQuestion } from './choice-question';
import { FillInQuestion } from './fill-in-question';
import { MatchingQuestion } from './matching-question';
import { MultipleChoiceQuestion } from './multiple-choice-question';
import { NumericQuestion } from './numeric-question';
import { SequencingQuestion } from './sequencing-question';
import { TrueFalseQuestion } from './true-false-question';

/** A question of any kind: the one place that knows which component draws which interaction type. */
@Component({
  selector: 'trin-question-field',
  imports: [
    ChoiceQuestion,
    FillInQuestion,
    MatchingQuestion,
    MultipleChoiceQuestion,
    NumericQuestion,
    SequencingQuestion,
    TrueFalseQuestion,
  ],
  templateUrl: './question-field.html',
  host: { style: 'display: block' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionField {
  readonly question = input.required<QuestionView>();
  readonly value = input<ResponseValue>();
  readonly disabled = input(false);
  readonly feedback = input<QuestionFeedback>();
  readonly valueChange = output<ResponseValue>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** Puts the focus on what is said about the answer, so that it is read aloud and the next Tab goes on from there. */
  focusFeedback(): void {
    this.host.nativeElement.querySelector<HTMLElement>('.main-feedback')?.focus();
  }

  /** Puts the focus where the answer is given. */
  focusAnswer(): void {
    this.host.nativeElement.querySelector<HTMLElement>('input:enabled, select:enabled, button')?.focus();
  }
}
