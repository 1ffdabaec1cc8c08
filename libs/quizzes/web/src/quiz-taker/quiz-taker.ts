import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type AttemptView } from '@trin/quizzes-contract';
import { Icon, Notice, SavedState } from '@trin/ui';
import { QuestionField } from '../ui/question-field';
import { AttemptResult } from './attempt-result';
import { DeadlineClock } from './deadline-clock';
import { QuestionNavigator } from './question-navigator';
import { QuizTakerStore } from './quiz-taker-store';
import { SubmissionSummary } from './submission-summary';

/** Takes a learner through an attempt: the questions one by one, a look before handing in, and the result. */
@Component({
  selector: 'trin-quiz-taker',
  imports: [
    AttemptResult,
    DeadlineClock,
    Icon,
    Notice,
    QuestionField,
    QuestionNavigator,
    SavedState,
    SubmissionSummary,
    TranslocoPipe,
  ],
  templateUrl: './quiz-taker.html',
  styleUrl: './quiz-taker.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuizTaker {
  readonly attempt = input.required<AttemptView>();
  readonly userId = input.required<string>();
  /** Titles of lessons by id, to say what to read again by name. */
  readonly lessonTitles = input<ReadonlyMap<string, string>>(new Map());
  /** How many attempts are left after this one; undefined: as many as one likes. */
  readonly attemptsLeft = input<number>();
  /** The attempt was handed in and has a result. */
  readonly submitted = output<AttemptView>();
  readonly readAgain = output<string>();
  readonly retry = output();

  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly field = viewChild(QuestionField);
  protected readonly store = new QuizTakerStore(this.attempt, this.userId);

  protected readonly isLast = computed(() => this.store.index() === this.store.questions().length - 1);
  protected readonly nextKey = computed(() => {
    if (this.isLast()) return 'quizzes.taker.toSummary';
    if (!this.store.canCheck()) return 'quizzes.taker.next';
    return this.store.current()?.completeness === 'empty' ? 'quizzes.taker.skip' : 'quizzes.taker.later';
  });

  protected goTo(index: number): void {
    this.store.goTo(index);
    this.focusHeading();
  }

  protected async check(): Promise<void> {
    if (await this.store.check()) this.afterRender(() => this.field()?.focusFeedback());
  }

  protected async submit(): Promise<void> {
    if (!(await this.store.submit())) return;
    this.submitted.emit(this.store.attempt());
    this.focusHeading();
  }

  protected endTime(): void {
    this.store.endTime();
    this.focusHeading();
  }

  private focusHeading(): void {
    this.afterRender(() => this.host.nativeElement.querySelector<HTMLElement>('.phase-heading')?.focus());
  }

  private afterRender(read: () => void): void {
    afterNextRender({ write: read }, { injector: this.injector });
  }
}
