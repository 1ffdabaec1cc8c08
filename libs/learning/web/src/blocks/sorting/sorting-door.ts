import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type ContentBlock } from '@trin/courses-contract';
import { SortingExercise } from './sorting-exercise';

/** A thin door to the sorting exercise: dragging weighs as much as the whole player and is fetched beside the text. */
@Component({
  selector: 'trin-sorting-door',
  imports: [SortingExercise],
  template: `@defer (on immediate) {
      <trin-sorting-exercise [block]="block()" />
    } @placeholder {
      <div class="wait"></div>
    }`,
  styles: `
    .wait {
      min-height: 26rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SortingDoor {
  readonly block = input.required<Extract<ContentBlock, { type: 'sorting' }>>();
}
