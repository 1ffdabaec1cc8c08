import { ChangeDetectionStrategy, Component } from '@angular/core';

/** Where the three courses will stand. */
@Component({
  selector: 'trin-steps-skeleton',
  template: `@for (step of [1, 2, 3]; track step) {
    <div class="card skeleton" [style.min-height.rem]="17 + step * 3"><i></i><i></i><i></i><i></i></div>
  }`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      align-items: end;
      gap: var(--space-5);
    }
    @media (max-width: 860px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
  host: { 'aria-hidden': 'true' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StepsSkeleton {}
