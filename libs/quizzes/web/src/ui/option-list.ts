import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type LabelledItem } from '@trin/quizzes-contract';
import { Icon } from '@trin/ui';
import { AnswerFeedback } from './answer-feedback';
import { type OptionMark } from './option-marks';

/** Answers to pick from, as radio buttons or ticks. What is to say about an answer stands inside it. */
@Component({
  selector: 'trin-option-list',
  imports: [AnswerFeedback, Icon, TranslocoPipe],
  templateUrl: './option-list.html',
  styleUrl: './option-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OptionList {
  readonly kind = input.required<'radio' | 'checkbox'>();
  /** The id of the question; ties radio buttons together and names their feedback. */
  readonly name = input.required<string>();
  readonly options = input.required<readonly LabelledItem[]>();
  readonly picked = input.required<readonly string[]>();
  readonly disabled = input(false);
  readonly marks = input<ReadonlyMap<string, OptionMark>>(new Map());
  readonly toggled = output<string>();

  protected readonly markId = (optionId: string): string => `${this.name()}-${optionId}-why`;
}
