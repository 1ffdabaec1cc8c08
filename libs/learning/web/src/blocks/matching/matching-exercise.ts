import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { TrustedMarkup } from '@trin/courses-web';
import { Icon, Notice } from '@trin/ui';
import { FocusAfterRender } from '../../focus/focus-after-render';
import { LessonRecord } from '../../lesson-record/lesson-record';
import { AnswerState } from '../answer-state';
import { choose, countRightPairs, keepRightPairs, matchedPairs, type MatchingBlock } from './matching-round';

/** Pairing left with right. A plain choice for each line: the same by mouse, finger and keyboard. */
@Component({
  selector: 'trin-matching-exercise',
  imports: [AnswerState, Icon, Notice, TranslocoPipe, TrustedMarkup],
  templateUrl: './matching-exercise.html',
  styleUrl: './matching-exercise.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MatchingExercise {
  readonly block = input.required<MatchingBlock>();
  private readonly record = inject(LessonRecord);
  private readonly focus = inject(FocusAfterRender);

  private readonly value = computed(() => this.record.answer('matching', this.block().id));
  private readonly isChoosing = signal(false);
  protected readonly pairs = computed(() => matchedPairs(this.block(), this.value()));
  protected readonly left = computed(() => this.pairs().filter(({ targetId }) => !targetId).length);
  protected readonly right = computed(() => countRightPairs(this.pairs()));
  protected readonly isChecked = computed(
    () => !this.isChoosing() && (this.value()?.checked ?? false) && this.left() === 0,
  );
  protected readonly resultId = computed(() => `${this.block().id}-result`);

  protected choose(sourceId: string, event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.isChoosing.set(true);
    this.record.write(this.block().id, choose(this.value(), sourceId, event.target.value));
  }

  protected showResult(): void {
    const value = this.value();
    if (!value || this.left() > 0) return;
    this.isChoosing.set(false);
    this.record.write(this.block().id, { ...value, checked: true });
    this.focus.on(`#${this.resultId()}`);
  }

  protected tryAgain(): void {
    const first = this.pairs().find(({ source, targetId }) => source.targetId !== targetId);
    this.record.write(this.block().id, keepRightPairs(this.pairs()));
    if (first) this.focus.on(`#${this.fieldId(first.source.id)}`);
  }

  protected fieldId(sourceId: string): string {
    return `${this.block().id}-${sourceId}`;
  }

  protected textOf(targetId: string | undefined): string {
    return this.block().targets.find(({ id }) => id === targetId)?.text ?? '';
  }
}
