import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type AttemptView } from '@trin/quizzes-contract';
import { Icon, PluralPipe } from '@trin/ui';
import { QuestionField } from '../ui/question-field';
import { type TakenQuestion } from './taken-question';

/** How it went: the numbers in words, what to read again, what is already in place, and why for every question. */
@Component({
  selector: 'trin-attempt-result',
  imports: [Icon, PluralPipe, QuestionField, TranslocoPipe],
  templateUrl: './attempt-result.html',
  styleUrl: './attempt-result.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AttemptResult {
  readonly attempt = input.required<AttemptView>();
  readonly questions = input.required<readonly TakenQuestion[]>();
  /** Titles of lessons by id, to say what to read again by name. */
  readonly lessonTitles = input<ReadonlyMap<string, string>>(new Map());
  /** Undefined: as many as one likes. */
  readonly attemptsLeft = input<number>();
  readonly readAgain = output<string>();
  readonly retry = output();

  protected readonly passed = computed(() => this.attempt().result?.success === 'passed');
  protected readonly numbers = computed(() => {
    const { result, masteryCount } = this.attempt();
    return result ? { raw: result.score.raw, max: result.score.max, mastery: masteryCount } : undefined;
  });
  protected readonly segments = computed(() =>
    Array.from({ length: this.numbers()?.max ?? 0 }, (_, index) => index < (this.numbers()?.raw ?? 0)),
  );
  protected readonly wentWell = computed(() => this.questions().filter(({ standing }) => standing === 'right'));
  protected readonly lessons = computed(() =>
    (this.attempt().result?.readAgain ?? []).map((id) => ({ id, title: this.lessonTitles().get(id) })),
  );
  protected readonly canRetry = computed(() => this.attemptsLeft() !== 0);
}
