import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Translator } from '@trin/core-web';
import { type ContentBlock } from '@trin/courses-contract';
import { TrustedMarkup } from '@trin/courses-web';
import { type VoteResultView } from '@trin/learning-contract';
import { Notice } from '@trin/ui';
import { FocusAfterRender } from '../../focus/focus-after-render';
import { LearningClient } from '../../learning-client';
import { LessonRecord } from '../../lesson-record/lesson-record';
import { AnswerState } from '../answer-state';
import { VoteBars } from './vote-bars';

/** A vote without names on a question that has no right answer; afterwards what speaks for and against. */
@Component({
  selector: 'trin-dilemma-exercise',
  imports: [AnswerState, Notice, TranslocoPipe, TrustedMarkup, VoteBars],
  templateUrl: './dilemma-exercise.html',
  styles: `
    .prompt {
      margin-bottom: var(--space-4);
      font-weight: 600;
    }
    .row {
      margin-top: var(--space-4);
    }
    .after {
      margin-top: var(--space-5);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DilemmaExercise {
  readonly block = input.required<Extract<ContentBlock, { type: 'dilemma' }>>();
  protected readonly record = inject(LessonRecord);
  private readonly client = inject(LearningClient);
  private readonly translator = inject(Translator);
  private readonly focus = inject(FocusAfterRender);

  protected readonly vote = computed(() => this.record.vote(this.block().id));
  protected readonly chosen = linkedSignal<string | undefined>(() => this.vote());
  protected readonly result = signal<VoteResultView | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<string | undefined>(undefined);
  protected readonly hasVoted = computed(() => this.vote() !== undefined);

  /** Sends the vote; the same vote again only fetches the counts. */
  protected async cast(): Promise<void> {
    const choiceId = this.chosen();
    const place = this.record.place();
    if (!choiceId || !place?.registration || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      const result = await this.client.vote(place.registration, place.lessonId, this.block().id, choiceId);
      this.result.set(result);
      this.record.rememberVote(this.block().id, result.choiceId);
      this.focus.on(`#${this.block().id}-after`);
    } catch (error) {
      this.problem.set(this.translator.problemText(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
