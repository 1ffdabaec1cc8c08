import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type ContentBlock } from '@trin/courses-contract';
import { Icon } from '@trin/ui';
import { TrustedMarkup } from '../markup/trusted-markup';

/** Headings that open. The browser's own, so that search in the page and printing find what lies inside. */
@Component({
  selector: 'trin-accordion-block',
  imports: [Icon, TrustedMarkup],
  template: `@for (section of block().sections; track $index) {
    <details>
      <summary>
        <h3>{{ section.title }}</h3>
        <trin-icon name="chevron-down" />
      </summary>
      <div class="inside" [trinMarkup]="section.html"></div>
    </details>
  }`,
  styles: `
    :host {
      display: block;
      margin: var(--space-6) 0;
      border-bottom: 1px solid var(--line);
    }
    details {
      border-top: 1px solid var(--line);
    }
    summary {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-3);
      min-height: var(--control);
      padding: var(--space-3) var(--space-1);
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary:hover {
      color: var(--accent-strong);
    }
    trin-icon {
      color: var(--accent);
      transition: rotate var(--quick);
    }
    [open] > summary trin-icon {
      rotate: 180deg;
    }
    .inside {
      padding: 0 var(--space-1) var(--space-5);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccordionBlock {
  readonly block = input.required<Extract<ContentBlock, { type: 'accordion' }>>();
}
