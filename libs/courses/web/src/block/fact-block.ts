import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ContentBlock } from '@trin/courses-contract';
import { DatePipe } from '@trin/ui';
import { TrustedMarkup } from '../markup/trusted-markup';

/** A fact box. Legal text says as of when it holds and who answers for it. */
@Component({
  selector: 'trin-fact-block',
  imports: [DatePipe, TranslocoPipe, TrustedMarkup],
  template: `<aside class="fact" [attr.aria-label]="block().title">
    <p class="title">{{ block().title }}</p>
    <div [trinMarkup]="block().html"></div>
    @if (block().validFrom) {
      <p class="legal">
        {{ 'courses.fact.validFrom' | transloco: { date: (block().validFrom | trinDate) } }}
        @if (block().responsible) {
          · {{ 'courses.fact.responsible' | transloco: { name: block().responsible } }}
        }
      </p>
    }
  </aside>`,
  styles: `
    .fact {
      margin: var(--space-6) 0;
      padding: var(--space-4) var(--space-5) var(--space-5);
      border-left: 6px solid var(--mark);
      border-radius: 4px var(--radius-2) var(--radius-2) 4px;
      background: var(--surface);
    }
    .title {
      margin-bottom: var(--space-2);
      font: 600 var(--step-1) / 1.3 var(--font-display);
    }
    .legal {
      margin: var(--space-3) 0 0;
      color: var(--ink-soft);
      font-size: var(--step--1);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactBlock {
  readonly block = input.required<Extract<ContentBlock, { type: 'fact' }>>();
}
