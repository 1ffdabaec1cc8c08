import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ContentBlock } from '@trin/courses-contract';
import { TrustedMarkup } from '@trin/courses-web';
import { LessonRecord } from '../../lesson-record/lesson-record';
import { AnswerState } from '../answer-state';

/** A list to tick; every tick is saved at once. */
@Component({
  selector: 'trin-checklist-exercise',
  imports: [AnswerState, TranslocoPipe, TrustedMarkup],
  template: `
    <section class="own-words">
      <fieldset>
        <legend class="visually-hidden">{{ 'learning.checklist.label' | transloco }}</legend>
        <div class="prompt" [trinMarkup]="block().instructionHtml"></div>
        @for (item of block().items; track item.id) {
          <label class="choice">
            <input type="checkbox" [checked]="checked().has(item.id)" (change)="toggle(item.id)" />
            {{ item.text }}
          </label>
        }
      </fieldset>
      <p class="tag">
        {{ 'learning.checklist.count' | transloco: { count: count(), total: block().items.length } }}
      </p>
      <trin-answer-state [blockId]="block().id" />
    </section>
  `,
  styles: `
    .prompt {
      margin-bottom: var(--space-4);
      font-weight: 600;
    }
    .tag {
      margin: var(--space-3) 0 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChecklistExercise {
  readonly block = input.required<Extract<ContentBlock, { type: 'checklist' }>>();
  private readonly record = inject(LessonRecord);
  protected readonly checked = computed(
    () => new Set(this.record.answer('checklist', this.block().id)?.checkedIds ?? []),
  );
  // Items that an author has taken away since do not count.
  protected readonly count = computed(() => this.block().items.filter(({ id }) => this.checked().has(id)).length);

  protected toggle(itemId: string): void {
    const checkedIds = this.block()
      .items.map(({ id }) => id)
      .filter((id) => (id === itemId) !== this.checked().has(id));
    this.record.write(this.block().id, { type: 'checklist', checkedIds });
  }
}
