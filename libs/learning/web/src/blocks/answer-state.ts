import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '@trin/core-web';
import { DatePipe, SavedState } from '@trin/ui';
import { EnrolmentStore } from '../enrolment/enrolment-store';
import { LessonRecord } from '../lesson-record/lesson-record';
import { OtherVersionChoice } from './other-version-choice';

/** Says below an exercise whether the answer is safe, who can see it, and what to do about a version from elsewhere. */
@Component({
  selector: 'trin-answer-state',
  imports: [DatePipe, OtherVersionChoice, RouterLink, SavedState, TranslocoPipe],
  template: `
    @switch (record.mode()) {
      @case ('enrolled') {
        @let older = savedBefore();
        @if (older) {
          <span class="saved-state saved">
            {{ 'learning.answer.savedOn' | transloco: { date: (older | trinDate) } }} ·
            {{ 'learning.answer.onlyYou' | transloco }}
          </span>
        } @else if (!hidesProblem() || state().status !== 'problem') {
          <trin-saved-state [state]="state()" [note]="'learning.answer.onlyYou' | transloco" />
        }
        <trin-other-version-choice [blockId]="blockId()" />
      }
      @case ('unreachable') {
        <p class="saved-state waiting">{{ 'learning.answer.unreachable' | transloco }}</p>
      }
      @default {
        <p class="saved-state">
          @if (session.user()) {
            <button type="button" class="link-button" [attr.aria-busy]="enrolment.isBusy()" (click)="enrolment.enrol()">
              {{ 'learning.answer.enrol' | transloco }}
            </button>
          } @else {
            <a routerLink="/sign-in" [queryParams]="{ returnTo: here }">{{ 'learning.answer.signIn' | transloco }}</a>
          }
          <span>{{ 'learning.answer.inTab' | transloco }}</span>
        </p>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      min-height: 1.9em;
    }
    p.saved-state {
      flex-wrap: wrap;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnswerState {
  readonly blockId = input.required<string>();
  /** Set where the field itself shows why an answer was refused. */
  readonly hidesProblem = input(false);

  protected readonly record = inject(LessonRecord);
  protected readonly session = inject(Session);
  protected readonly enrolment = inject(EnrolmentStore);
  protected readonly here = globalThis.location.pathname;
  protected readonly state = computed(() => this.record.saveState(this.blockId()));
  /** A time of day says little about yesterday; then the date is told. */
  protected readonly savedBefore = computed(() => {
    const { status, savedAt } = this.state();
    return status === 'saved' && savedAt && savedAt.toDateString() !== new Date().toDateString() ? savedAt : undefined;
  });
}
