import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A page with one thing to do: a heading, a line about it, and a card. */
@Component({
  selector: 'trin-narrow-page',
  template: `<div class="wrap page">
    <div class="form-column narrow stack">
      <header>
        <h1>{{ heading() }}</h1>
        @if (lead()) {
          <p class="lead">{{ lead() }}</p>
        }
      </header>
      <ng-content />
    </div>
  </div>`,
  styles: `
    .narrow {
      margin-inline: auto;
    }
    h1 {
      font-size: var(--step-3);
      margin-bottom: var(--space-3);
    }
    .lead {
      margin-bottom: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NarrowPage {
  readonly heading = input.required<string>();
  readonly lead = input<string>();
}
