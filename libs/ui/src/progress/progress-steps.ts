import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type Step } from '../card/card';

/** Progress in words and as a row of segments. The words carry it; the drawing is for those who would rather look. */
@Component({
  selector: 'trin-progress-steps',
  template: `
    <div class="progress-steps" [attr.data-step]="step()">
      <div class="segments" aria-hidden="true">
        @for (segment of segments(); track $index) {
          <span class="segment" [class.done]="segment === 'done'" [class.now]="segment === 'now'"></span>
        }
      </div>
      <span class="tag">{{ label() }}</span>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgressSteps {
  readonly done = input.required<number>();
  readonly total = input.required<number>();
  /** The same in words: "2 af 3 lektioner". */
  readonly label = input.required<string>();
  /** Whether the next one has been begun. */
  readonly begun = input(false);
  readonly step = input<Step>();

  protected readonly segments = computed(() =>
    Array.from({ length: Math.max(0, this.total()) }, (_, index) => {
      if (index < this.done()) return 'done';
      return index === this.done() && this.begun() ? 'now' : 'left';
    }),
  );
}
