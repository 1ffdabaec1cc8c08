import { ChangeDetectionStrategy, Component, effect, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { PageTitle } from '@trin/core-web';
import { QuizTaker } from '@trin/quizzes-web';
import { Breadcrumb, LoadState, Ready } from '@trin/ui';
import { EnrolmentStore } from '../enrolment/enrolment-store';
import { FocusAfterRender } from '../focus/focus-after-render';
import { NextStep } from './next-step';
import { QuizPageStore, type QuizPlace } from './quiz-page-store';
import { QuizStanding } from './quiz-standing';

/** The quiz that ends a module: where one stands, the attempt, and what comes after it. */
@Component({
  selector: 'trin-quiz-page',
  imports: [Breadcrumb, LoadState, NextStep, QuizStanding, QuizTaker, Ready],
  providers: [EnrolmentStore, QuizPageStore],
  template: `<div class="wrap page">
    <trin-load-state class="column" minHeight="30rem">
      <ng-template [trinReady]="store.place" let-place>
        <div class="column" [attr.data-step]="place.course.step">
          <trin-breadcrumb [crumbs]="crumbs(place)" />
          <h1 class="title" tabindex="-1">{{ place.at.here.unit.title }}</h1>
          @let attempt = store.attempt();
          @let user = store.userId();
          @if (attempt && user) {
            <trin-quiz-taker
              [attempt]="attempt"
              [userId]="user"
              [lessonTitles]="store.lessonTitles()"
              [attemptsLeft]="store.attemptsLeft()"
              (submitted)="submitted()"
              (readAgain)="readAgain($event)"
              (retry)="start()"
            />
            @if (isDone()) {
              <trin-next-step [place]="place" />
            }
          } @else {
            <trin-quiz-standing [place]="place" (begin)="start()" />
          }
        </div>
      </ng-template>
    </trin-load-state>
  </div>`,
  styles: `
    .title {
      font-size: var(--step-3);
      margin: var(--space-2) 0 var(--space-5);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuizPage {
  protected readonly store = inject(QuizPageStore);
  private readonly router = inject(Router);
  private readonly focus = inject(FocusAfterRender);
  private readonly title = inject(PageTitle);
  protected readonly isDone = signal(false);

  constructor() {
    effect(() => {
      const title = this.store.open()?.at.here.unit.title;
      if (title) this.title.set(title);
    });
  }

  protected crumbs({ course, at }: QuizPlace): { label: string; to?: string[] }[] {
    return [{ label: course.title, to: ['/courses', course.id] }, { label: at.here.module.title }];
  }

  protected async start(): Promise<void> {
    this.isDone.set(false);
    if (await this.store.start()) this.focus.on('trin-quiz-taker .phase-heading, h1.title');
  }

  protected submitted(): void {
    this.isDone.set(true);
    this.store.submitted();
  }

  protected readAgain(lessonId: string): void {
    void this.router.navigate(['/courses', this.store.courseId(), 'lessons', lessonId]);
  }
}
