import { LiveAnnouncer } from '@angular/cdk/a11y';
import { type CdkDragDrop, DragDropModule } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  type LabelledItem,
  type QuestionFeedback,
  type QuestionView,
  type ResponseValue,
} from '@trin/quizzes-contract';
import { Icon } from '@trin/ui';
import { targetBySource } from './answer';
import { QuestionNote } from './question-note';
import { QuestionPrompt } from './question-prompt';

/**
 * Pairs. Every source has a list to choose from, or, when the right sides are categories, a button for each; dragging
 * an answer to its place is an extra for those with a mouse.
 */
@Component({
  selector: 'trin-matching-question',
  imports: [DragDropModule, Icon, QuestionNote, QuestionPrompt, TranslocoPipe],
  templateUrl: './matching-question.html',
  styleUrl: './matching-question.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MatchingQuestion {
  readonly question = input.required<Extract<QuestionView, { interactionType: 'matching' }>>();
  readonly value = input<ResponseValue>();
  readonly disabled = input(false);
  readonly feedback = input<QuestionFeedback>();
  readonly valueChange = output<ResponseValue>();

  private readonly announcer = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);
  private readonly chosen = computed(() => targetBySource(this.value()));
  private readonly key = computed(() => targetBySource(this.feedback()?.key));

  protected readonly rows = computed(() => {
    const { sources, targets } = this.question();
    const textOf = (id: string | undefined) => targets.find((target) => target.id === id)?.text;
    return sources.map((source) => {
      const targetId = this.chosen().get(source.id);
      const rightId = this.key().get(source.id);
      const verdict = rightId === undefined ? undefined : rightId === targetId ? 'right' : 'not-quite';
      return { source, targetId, targetText: textOf(targetId), verdict, rightText: textOf(rightId) };
    });
  });

  protected readonly unused = computed(() => {
    const used = new Set(this.chosen().values());
    const { targets, reusable } = this.question();
    return reusable ? targets : targets.filter((target) => !used.has(target.id));
  });

  /** The source that a target already belongs to, where a target is used only once. */
  protected usedBy(targetId: string, sourceId: string): LabelledItem | undefined {
    if (this.question().reusable) return undefined;
    return this.question().sources.find(({ id }) => id !== sourceId && this.chosen().get(id) === targetId);
  }

  /**
   * From a list: only this line changes. By keyboard a list passes over other answers on the way, and none of them may
   * empty another line; an answer that stands twice is marked in the lists and read aloud.
   */
  protected choose(sourceId: string, targetId: string): void {
    const pairs = this.question().sources.flatMap(({ id }) => {
      const chosen = id === sourceId ? targetId : this.chosen().get(id);
      return chosen ? [{ sourceId: id, targetId: chosen }] : [];
    });
    const other = targetId === '' ? undefined : this.usedBy(targetId, sourceId);
    if (other) {
      void this.announcer.announce(this.transloco.translate('quizzes.matching.alsoUsed', { source: other.text }));
    }
    this.valueChange.emit({ interactionType: 'matching', pairs });
  }

  /** By mouse: an answer that is used once leaves the line it lay on. */
  protected place(sourceId: string, targetId: string): void {
    if (this.disabled()) return;
    const freed = this.usedBy(targetId, sourceId);
    const pairs = this.question().sources.flatMap(({ id }) => {
      const chosen = id === sourceId ? targetId : id === freed?.id ? '' : this.chosen().get(id);
      return chosen ? [{ sourceId: id, targetId: chosen }] : [];
    });
    if (freed) {
      void this.announcer.announce(this.transloco.translate('quizzes.matching.freed', { source: freed.text }));
    }
    this.valueChange.emit({ interactionType: 'matching', pairs });
  }

  /** An answer goes back by choosing another: the row of answers takes none itself. */
  protected readonly never = (): boolean => false;

  protected drop(event: CdkDragDrop<string, unknown, LabelledItem>): void {
    this.place(event.container.data, event.item.data.id);
  }
}
