import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, type Type } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ContentBlock } from '@trin/courses-contract';
import { Notice } from '@trin/ui';
import { TrustedMarkup } from '../markup/trusted-markup';
import { AccordionBlock } from './accordion-block';
import { BLOCK_COMPONENTS, type InteractiveBlockType } from './block-components';
import { DownloadBlock } from './download-block';
import { FactBlock } from './fact-block';
import { FigureBlock } from './figure-block';
import { FlipCardBlock } from './flip-card-block';
import { PracticeBlockView } from './practice-block-view';
import { ReadAlsoBlock } from './read-also-block';
import { RecordingBlock } from './recording-block';

/** A content block of any type: the one place that knows which component draws which. */
@Component({
  selector: 'trin-content-block',
  imports: [
    AccordionBlock,
    DownloadBlock,
    FactBlock,
    FigureBlock,
    FlipCardBlock,
    NgComponentOutlet,
    Notice,
    PracticeBlockView,
    ReadAlsoBlock,
    RecordingBlock,
    TranslocoPipe,
    TrustedMarkup,
  ],
  templateUrl: './content-block-view.html',
  styles: `
    :host {
      display: block;
    }
    .exercise-wait {
      min-height: 22rem;
    }
    .text {
      margin-block: var(--space-5);
      font-size: 1.125rem;
      line-height: 1.7;
    }
    trin-notice {
      display: block;
      margin-block: var(--space-6);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ContentBlockView {
  readonly block = input.required<ContentBlock>();

  private readonly components = inject(BLOCK_COMPONENTS);
  protected readonly inputs = computed(() => ({ block: this.block() }));

  protected componentOf(type: InteractiveBlockType): Type<unknown> | undefined {
    return this.components[type];
  }
}
