import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** One of the three steps; carries its colour wherever it is drawn. */
export type Step = 1 | 2 | 3;

/** A surface that holds one thing. With `step` it wears the colour of the step on its upper edge. */
@Component({
  selector: 'trin-card, [trinCard]',
  template: `<ng-content />`,
  host: { class: 'card', '[attr.data-step]': 'step()', '[class.raised]': 'raised()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Card {
  readonly step = input<Step>();
  readonly raised = input(false);
}
