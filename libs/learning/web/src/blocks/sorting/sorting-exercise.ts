import { CdkDrag, type CdkDragDrop, CdkDropList, CdkDropListGroup } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Translator } from '@trin/core-web';
import { TrustedMarkup } from '@trin/courses-web';
import { Icon, Notice } from '@trin/ui';
import { FocusAfterRender } from '../../focus/focus-after-render';
import { LessonRecord } from '../../lesson-record/lesson-record';
import { AnswerState } from '../answer-state';
import { SortCard } from './sort-card';
import {
  check,
  countRight,
  keepRight,
  pileOrder,
  place,
  type SortedItem,
  sortedItems,
  type SortingBlock,
} from './sorting-round';

const pile = 'pile';

/**
 * Sorting into categories. Pick an item, then choose its category: by click, tap or keyboard; dragging does the same.
 * Nothing counts; checking tells of each item why.
 */
@Component({
  selector: 'trin-sorting-exercise',
  imports: [AnswerState, CdkDrag, CdkDropList, CdkDropListGroup, Icon, Notice, SortCard, TranslocoPipe, TrustedMarkup],
  templateUrl: './sorting-exercise.html',
  styleUrl: './sorting-exercise.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SortingExercise {
  readonly block = input.required<SortingBlock>();
  private readonly record = inject(LessonRecord);
  private readonly translator = inject(Translator);
  private readonly focus = inject(FocusAfterRender);

  private readonly value = computed(() => this.record.answer('sorting', this.block().id));
  private readonly items = computed(() => sortedItems(this.block(), this.value()));
  /** After a move the result is put away until the learner checks again. */
  private readonly isMoving = signal(false);

  protected readonly pile = pile;
  protected readonly waiting = computed(() => pileOrder(this.items().filter(({ categoryId }) => !categoryId)));
  protected readonly groups = computed(() =>
    this.block().categories.map((category) => ({
      category,
      items: this.items().filter(({ categoryId }) => categoryId === category.id),
    })),
  );
  protected readonly picked = linkedSignal<readonly SortedItem[], string | undefined>({
    source: this.items,
    computation: () => undefined,
  });
  protected readonly isChecked = computed(
    () => !this.isMoving() && (this.value()?.checked ?? false) && this.waiting().length === 0,
  );
  protected readonly right = computed(() => countRight(this.items()));
  protected readonly total = computed(() => this.items().length);
  protected readonly said = signal('');

  protected pick(itemId: string): void {
    this.picked.update((picked) => (picked === itemId ? undefined : itemId));
  }

  protected put(itemId: string, categoryId: string | undefined): void {
    const next = this.waiting().find(({ item }) => item.id !== itemId)?.item.id;
    this.isMoving.set(true);
    this.record.write(this.block().id, place(this.value(), itemId, categoryId));
    this.say(itemId, categoryId);
    this.focus.on(next ? `#${this.cardId(next)}` : `#${this.checkId()}`);
  }

  protected drop(event: CdkDragDrop<string, string, string>): void {
    if (event.container !== event.previousContainer) {
      this.put(event.item.data, event.container.data === pile ? undefined : event.container.data);
    }
  }

  protected showResult(): void {
    this.isMoving.set(false);
    this.record.write(this.block().id, check(this.value()));
    this.focus.on(`#${this.resultId()}`);
  }

  protected tryAgain(): void {
    const value = this.value();
    if (!value) return;
    const first = pileOrder(this.items()).find(({ item, categoryId }) => item.categoryId !== categoryId);
    this.record.write(this.block().id, keepRight(this.block(), value));
    if (first) this.focus.on(`#${this.cardId(first.item.id)}`);
  }

  protected cardId = (itemId: string): string => `${this.block().id}-${itemId}`;
  protected readonly checkId = computed(() => `${this.block().id}-check`);
  protected readonly resultId = computed(() => `${this.block().id}-result`);

  protected categoryText(categoryId: string | undefined): string | undefined {
    return this.block().categories.find(({ id }) => id === categoryId)?.text;
  }

  private say(itemId: string, categoryId: string | undefined): void {
    const item = this.block().items.find(({ id }) => id === itemId)?.text ?? '';
    const category = this.categoryText(categoryId);
    const left = this.waiting().length;
    this.said.set(
      category
        ? this.translator.translate('learning.sorting.placed', { item, category, left })
        : this.translator.translate('learning.sorting.takenBack', { item }),
    );
  }
}
