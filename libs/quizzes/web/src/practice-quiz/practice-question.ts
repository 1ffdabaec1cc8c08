import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { BrowserErrorCode, problemOf, Translator } from '@trin/core-web';
import { type QuestionFeedback, type QuestionView, type ResponseValue } from '@trin/quizzes-contract';
import { Icon, Notice } from '@trin/ui';
import { type PracticeAddress, QuizAttemptClient } from '../quiz-attempt-client';
import { completenessOf } from '../ui/answer';
import { QuestionField } from '../ui/question-field';

/** One question in the text: answer, see why, try again as often as one likes. */
@Component({
  selector: 'trin-practice-question',
  imports: [Icon, Notice, QuestionField, TranslocoPipe],
  templateUrl: './practice-question.html',
  styles: `
    :host {
      display: block;
    }
    .actions {
      margin-top: var(--space-4);
    }
    trin-notice {
      display: block;
      margin-top: var(--space-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PracticeQuestion {
  readonly question = input.required<QuestionView>();
  readonly address = input.required<Omit<PracticeAddress, 'questionId'>>();
  readonly checked = output<{ readonly questionId: string; readonly correct: boolean }>();

  private readonly client = inject(QuizAttemptClient);
  private readonly translator = inject(Translator);
  private readonly injector = inject(Injector);
  private readonly field = viewChild.required(QuestionField);

  protected readonly value = linkedSignal<QuestionView, ResponseValue | undefined>({
    source: this.question,
    computation: () => undefined,
  });
  protected readonly feedback = linkedSignal<QuestionView, QuestionFeedback | undefined>({
    source: this.question,
    computation: () => undefined,
  });
  protected readonly busy = signal(false);
  protected readonly trouble = signal<string | undefined>(undefined);

  protected answer(value: ResponseValue): void {
    this.value.set(value);
    this.trouble.set(undefined);
  }

  protected async check(): Promise<void> {
    const question = this.question();
    const value = this.value();
    const completeness = completenessOf(question, value);
    if (value === undefined || completeness !== 'complete') {
      return this.trouble.set(this.translator.translate(`quizzes.check.${completeness}`));
    }
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set(undefined);
    try {
      const feedback = await this.client.practise({ ...this.address(), questionId: question.id }, value);
      this.feedback.set(feedback);
      this.checked.emit({ questionId: question.id, correct: feedback.correct });
      this.afterRender(() => this.field().focusFeedback());
    } catch (error) {
      const problem = problemOf(error);
      const isOffline = problem.code === BrowserErrorCode.Offline;
      this.trouble.set(
        isOffline ? this.translator.translate('quizzes.practice.offline') : this.translator.problemText(problem),
      );
    } finally {
      this.busy.set(false);
    }
  }

  protected tryAgain(): void {
    this.feedback.set(undefined);
    this.afterRender(() => this.field().focusAnswer());
  }

  private afterRender(focus: () => void): void {
    afterNextRender({ write: focus }, { injector: this.injector });
  }
}
