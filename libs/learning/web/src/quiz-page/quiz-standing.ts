import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '@trin/core-web';
import { masteryCount, type QuizStandingView } from '@trin/quizzes-contract';
import { Card, DatePipe, LoadState, Notice, PluralPipe, Ready } from '@trin/ui';
import { NextStep } from './next-step';
import { QuizPageStore, type QuizPlace } from './quiz-page-store';

/** Before an attempt: what the quiz asks for, how earlier attempts went, and the way in. */
@Component({
  selector: 'trin-quiz-standing',
  imports: [Card, DatePipe, LoadState, NextStep, Notice, PluralPipe, Ready, RouterLink, TranslocoPipe],
  templateUrl: './quiz-standing.html',
  styles: `
    ul.plain-list {
      margin: var(--space-4) 0;
    }
    .row {
      margin-top: var(--space-5);
    }
    trin-notice {
      display: block;
      margin-bottom: var(--space-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuizStanding {
  readonly place = input.required<QuizPlace>();
  readonly begin = output();
  protected readonly store = inject(QuizPageStore);
  protected readonly session = inject(Session);
  protected readonly here = globalThis.location.pathname;

  protected readonly quiz = computed(() => {
    const { unit } = this.place().at.here;
    return unit.kind === 'quiz' ? unit : undefined;
  });
  protected readonly needed = computed(() => {
    const quiz = this.quiz();
    return quiz ? masteryCount(quiz.masteryScore, quiz.questionCount) : 0;
  });

  protected isOpenAttempt(standing: QuizStandingView): boolean {
    return standing.attempts.some(({ status }) => status === 'in-progress');
  }

  protected submitted(standing: QuizStandingView): QuizStandingView['attempts'] {
    return standing.attempts.filter(({ status }) => status === 'submitted');
  }

  protected mayStart(standing: QuizStandingView): boolean {
    return this.isOpenAttempt(standing) || standing.attemptsLeft === undefined || standing.attemptsLeft > 0;
  }
}
