import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ContentBlock } from '@trin/courses-contract';
import { Dialogs, Icon } from '@trin/ui';
import { TrustedMarkup } from '../markup/trusted-markup';

/** A drawing or a picture with its caption. On a small screen it can be opened larger. */
@Component({
  selector: 'trin-figure-block',
  imports: [Icon, TranslocoPipe, TrustedMarkup],
  template: `<figure>
    @if (block().svg; as svg) {
      <div class="drawing" [trinMarkup]="svg"></div>
    } @else {
      <img [src]="block().src" [alt]="block().alt" loading="lazy" />
    }
    <figcaption>
      @if (block().caption) {
        <span>{{ block().caption }}</span>
      }
      <button type="button" class="button plain zoom" (click)="zoom()">
        <trin-icon name="search" />{{ 'courses.figure.zoom' | transloco }}
      </button>
    </figcaption>
  </figure>`,
  styles: `
    figure {
      margin: var(--space-6) 0;
      padding: clamp(var(--space-3), 3vw, var(--space-5));
      border-radius: var(--radius-2);
      background: var(--sunken);
    }
    .drawing,
    img {
      display: block;
      inline-size: 100%;
    }
    img {
      block-size: auto;
      border-radius: var(--radius-1);
    }
    figcaption {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-1) var(--space-3);
      margin-top: var(--space-3);
      color: var(--ink-soft);
      font-size: var(--step--1);
    }
    figcaption:not(:has(span)) {
      margin-top: 0;
    }
    .zoom {
      margin-left: auto;
      font-size: var(--step--1);
    }
    @media (min-width: 720px) {
      .zoom {
        display: none;
      }
    }
    @media print {
      .zoom {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FigureBlock {
  readonly block = input.required<Extract<ContentBlock, { type: 'figure' }>>();
  private readonly dialogs = inject(Dialogs);

  protected async zoom(): Promise<void> {
    const { FigureZoom } = await import('./figure-zoom');
    await this.dialogs.open(FigureZoom, this.block());
  }
}
