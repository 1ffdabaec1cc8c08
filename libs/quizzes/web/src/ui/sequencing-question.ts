import { LiveAnnouncer } from '@angular/cdk/a11y';
import { type CdkDragDrop, DragDropModule, moveItemInArray } from '@angular/cdk/drag-drop';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  output,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  type LabelledItem,
  type QuestionFeedback,
  type QuestionView,
  type ResponseValue,
} from '@trin/quizzes-contract';
import { Icon } from '@trin/ui';
import { orderOf } from './answer';
import { QuestionNote } from './question-note';
import { QuestionPrompt } from './question-prompt';

/** Things to put in order: a button up and a button down on each; dragging is an extra. */
@Component({
  selector: 'trin-sequencing-question',
  imports: [DragDropModule, Icon, QuestionNote, QuestionPrompt, TranslocoPipe],
  templateUrl: './sequencing-question.html',
  styleUrl: './sequencing-question.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SequencingQuestion {
  readonly question = input.required<Extract<QuestionView, { interactionType: 'sequencing' }>>();
  readonly value = input<ResponseValue>();
  readonly disabled = input(false);
  readonly feedback = input<QuestionFeedback>();
  readonly valueChange = output<ResponseValue>();

  private readonly announcer = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);
  private readonly injector = inject(Injector);

  protected readonly untouched = computed(() => orderOf(this.value()) === undefined);
  protected readonly ordered = computed(() => inOrder(this.question().items, orderOf(this.value())));
  protected readonly keyItems = computed(() => inOrder(this.question().items, orderOf(this.feedback()?.key)));
  /** For each place whether the right thing stands there; empty before the feedback. */
  protected readonly placedRight = computed(() =>
    this.feedback() ? this.ordered().map((item, place) => item.id === this.keyItems()[place]?.id) : [],
  );

  protected keep(): void {
    this.emit(this.ordered());
  }

  protected drop(event: CdkDragDrop<unknown>): void {
    this.move(event.previousIndex, event.currentIndex);
  }

  protected moveByButton(from: number, to: number, button: HTMLElement): void {
    if (to < 0 || to >= this.ordered().length || this.disabled()) return;
    this.move(from, to);
    // The row moves in the page, and moving it takes the focus out of it.
    afterNextRender({ write: () => button.focus() }, { injector: this.injector });
  }

  private move(from: number, to: number): void {
    const items = [...this.ordered()];
    const moved = items[from];
    moveItemInArray(items, from, to);
    this.emit(items);
    if (moved) {
      const place = { item: moved.text, place: to + 1, total: items.length };
      void this.announcer.announce(this.transloco.translate('quizzes.sequencing.moved', place), 'assertive');
    }
  }

  private emit(items: readonly LabelledItem[]): void {
    this.valueChange.emit({ interactionType: 'sequencing', itemIds: items.map(({ id }) => id) });
  }
}

/** The items in an order; items that the order does not name come last, as they were. */
function inOrder(items: readonly LabelledItem[], order: readonly string[] = []): readonly LabelledItem[] {
  const place = (item: LabelledItem): number => {
    const index = order.indexOf(item.id);
    return index === -1 ? order.length : index;
  };
  return items.toSorted((a, b) => place(a) - place(b));
}
