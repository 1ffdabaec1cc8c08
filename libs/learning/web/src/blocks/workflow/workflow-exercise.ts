import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ContentBlock } from '@trin/courses-contract';
import { TrustedMarkup } from '@trin/courses-web';
import { type BlockResponseValue } from '@trin/learning-contract';
import { Control, FormRow } from '@trin/ui/forms';
import { LessonRecord } from '../../lesson-record/lesson-record';
import { AnswerState } from '../answer-state';
import { refusalOf } from '../refusal';

type WorkflowValue = Extract<BlockResponseValue, { type: 'workflow' }>;
const frequencies = ['daily', 'weekly', 'monthly', 'rarely'] as const;
const nothing: WorkflowValue = { type: 'workflow', name: '', note: '' };

/** The learner names the workflow of her own that the course will come back to. */
@Component({
  selector: 'trin-workflow-exercise',
  imports: [AnswerState, Control, FormRow, TranslocoPipe, TrustedMarkup],
  template: `
    <section class="own-words" role="group" [attr.aria-labelledby]="block().id + '-prompt'">
      <div class="prompt" [id]="block().id + '-prompt'" [trinMarkup]="block().promptHtml"></div>
      <trin-form-row
        [label]="'learning.workflow.name' | transloco"
        [hint]="'learning.workflow.nameHint' | transloco"
        [error]="refusal()"
      >
        <input
          trinControl
          type="text"
          maxlength="200"
          autocomplete="off"
          [value]="value().name"
          (input)="rename($event)"
        />
      </trin-form-row>
      <fieldset class="frequency">
        <legend>{{ 'learning.workflow.frequency' | transloco }}</legend>
        <div class="choices">
          @for (frequency of frequencies; track frequency) {
            <label class="choice">
              <input
                type="radio"
                [name]="block().id + '-frequency'"
                [value]="frequency"
                [checked]="value().frequency === frequency"
                (change)="change({ frequency })"
              />
              {{ 'learning.workflow.' + frequency | transloco }}
            </label>
          }
        </div>
      </fieldset>
      <trin-form-row
        [label]="'learning.workflow.note' | transloco"
        [optional]="true"
        [hint]="'learning.answer.reminder' | transloco"
      >
        <textarea trinControl rows="3" maxlength="2000" [value]="value().note" (input)="annotate($event)"></textarea>
        <trin-answer-state below [blockId]="block().id" [hidesProblem]="true" />
      </trin-form-row>
      <p class="print-answer" aria-hidden="true">{{ value().name }}<br />{{ value().note }}</p>
    </section>
  `,
  styleUrl: '../own-words.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WorkflowExercise {
  readonly block = input.required<Extract<ContentBlock, { type: 'workflow' }>>();
  private readonly record = inject(LessonRecord);
  protected readonly frequencies = frequencies;
  protected readonly value = computed(() => this.record.answer('workflow', this.block().id) ?? nothing);
  protected readonly refusal = refusalOf(
    () => this.block().id,
    () => `${this.value().name}\n${this.value().note}`,
  );

  protected rename(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.change({ name: event.target.value });
  }

  protected annotate(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.change({ note: event.target.value });
  }

  protected change(change: Partial<WorkflowValue>): void {
    this.record.write(this.block().id, { ...this.value(), ...change });
  }
}
