import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, type IconName } from '@trin/ui';
import { type QuestionStanding, type TakenQuestion } from './taken-question';

const iconOf: Partial<Record<QuestionStanding, IconName>> = {
  right: 'check',
  'not-quite': 'undo',
  answered: 'edit',
  partial: 'edit',
};

/** All questions of the quiz in a row: which is shown, which are answered, and a way to each. */
@Component({
  selector: 'trin-question-navigator',
  imports: [Icon, TranslocoPipe],
  template: `<nav [attr.aria-label]="'quizzes.navigator.label' | transloco">
    <ol class="plain-list" role="list">
      @for (taken of questions(); track taken.question.id) {
        <li>
          <button
            type="button"
            [class]="taken.standing"
            [attr.aria-current]="$index === current() ? 'step' : null"
            [attr.aria-label]="'quizzes.navigator.' + taken.standing | transloco: { number: taken.number }"
            (click)="chosen.emit($index)"
          >
            <span>{{ taken.number }}</span>
            @if (iconOf[taken.standing]; as icon) {
              <trin-icon [name]="icon" />
            }
          </button>
        </li>
      }
    </ol>
  </nav>`,
  styleUrl: './question-navigator.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionNavigator {
  readonly questions = input.required<readonly TakenQuestion[]>();
  readonly current = input.required<number>();
  readonly chosen = output<number>();
  protected readonly iconOf = iconOf;
}
