import { afterRenderEffect, DestroyRef, Directive, DOCUMENT, ElementRef, inject, input, signal } from '@angular/core';
import { HighlightPainter } from './highlight-painter';
import { LessonNotesStore } from './lesson-notes-store';
import { findQuote, type Quote, quoteOf } from './quote';

/** Text that can be marked, and where on the screen it is. */
export interface Selected {
  readonly blockIndex: number;
  readonly quote: Quote;
  readonly rect: DOMRect;
}

/** Blocks of running text: only there is marking meant. */
const textBlock = '[data-block-type="rich-text"]';

/** Draws the learner's highlights over the lesson's text and notices when text is selected. */
@Directive({ selector: '[trinHighlightLayer]', exportAs: 'trinHighlightLayer' })
export class HighlightLayer {
  /** Changes with the lesson, so that new text is drawn on. */
  readonly trinHighlightLayer = input.required<unknown>();
  readonly selected = signal<Selected | undefined>(undefined);

  private readonly store = inject(LessonNotesStore);
  private readonly root = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly document = inject(DOCUMENT);
  private readonly painter = new HighlightPainter(this.document);

  constructor() {
    afterRenderEffect({
      write: () => {
        this.trinHighlightLayer();
        const { highlights } = this.store.notes();
        this.painter.paint(() =>
          highlights.flatMap((highlight) => {
            const block = this.block(highlight.blockIndex);
            return (block && findQuote(block, highlight)) ?? [];
          }),
        );
      },
    });
    const controller = new AbortController();
    this.document.addEventListener('selectionchange', () => this.readSelection(), { signal: controller.signal });
    inject(DestroyRef).onDestroy(() => {
      controller.abort();
      this.painter.clear();
    });
  }

  /** The paragraphs that can be marked without a pointer. */
  paragraphs(): readonly { readonly blockIndex: number; readonly quote: Quote }[] {
    return Array.from(this.root.querySelectorAll(`${textBlock} :is(p, li)`)).flatMap((paragraph) => {
      const block = paragraph.closest('[data-block-index]');
      const range = this.document.createRange();
      range.selectNodeContents(paragraph);
      const quote = block && quoteOf(block, range);
      return quote ? [{ blockIndex: indexOf(block), quote }] : [];
    });
  }

  forget(): void {
    this.document.getSelection()?.removeAllRanges();
    this.selected.set(undefined);
  }

  private readSelection(): void {
    const selection = this.document.getSelection();
    const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    const block = range && elementOf(range.commonAncestorContainer)?.closest(textBlock);
    const quote = range && block && this.root.contains(block) ? quoteOf(block, range) : undefined;
    this.selected.set(
      range && block && quote ? { blockIndex: indexOf(block), quote, rect: range.getBoundingClientRect() } : undefined,
    );
  }

  private block(index: number): Element | null {
    return this.root.querySelector(`[data-block-index="${index}"]`);
  }
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
const indexOf = (block: Element): number => Number(block.getAttribute('data-block-index'));
