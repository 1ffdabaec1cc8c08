import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ContentBlock } from '@trin/courses-contract';
import { TrustedMarkup } from '@trin/courses-web';
import { Icon } from '@trin/ui';
import { Control, FormRow } from '@trin/ui/forms';
import { LessonRecord } from '../../lesson-record/lesson-record';
import { AnswerState } from '../answer-state';
import { refusalOf } from '../refusal';

/** Own words to a prompt, saved as they are typed, seen by nobody else. */
@Component({
  selector: 'trin-reflection-exercise',
  imports: [AnswerState, Control, FormRow, Icon, TranslocoPipe, TrustedMarkup],
  template: `
    <section class="own-words" role="group" [attr.aria-labelledby]="block().id + '-prompt'">
      <div class="prompt" [id]="block().id + '-prompt'" [trinMarkup]="block().promptHtml"></div>
      @let workflow = block().usesWorkflow ? record.ownWorkflow() : undefined;
      @if (workflow) {
        <p class="workflow tag filled">
          <trin-icon name="note" />{{ 'learning.reflection.workflow' | transloco: { name: workflow } }}
        </p>
      }
      <trin-form-row
        [label]="block().label ?? ('learning.reflection.label' | transloco)"
        [hint]="remindsItself() ? undefined : ('learning.answer.reminder' | transloco)"
        [error]="refusal()"
      >
        <textarea
          trinControl
          maxlength="10000"
          [rows]="block().rows"
          [value]="text()"
          (input)="write($event)"
        ></textarea>
        <trin-answer-state below [blockId]="block().id" [hidesProblem]="true" />
      </trin-form-row>
      <p class="print-answer" aria-hidden="true">{{ text() }}</p>
    </section>
  `,
  styleUrl: '../own-words.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReflectionExercise {
  readonly block = input.required<Extract<ContentBlock, { type: 'reflection' }>>();
  protected readonly record = inject(LessonRecord);
  protected readonly text = computed(() => this.record.answer('reflection', this.block().id)?.text ?? '');
  /** Many prompts already say what not to write; twice would be nagging. */
  protected readonly remindsItself = computed(() => this.block().promptHtml.includes('CPR'));
  protected readonly refusal = refusalOf(
    () => this.block().id,
    () => this.text(),
  );

  protected write(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) {
      this.record.write(this.block().id, { type: 'reflection', text: event.target.value });
    }
  }
}
