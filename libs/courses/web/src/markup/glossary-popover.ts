import { Dialog } from '@angular/cdk/dialog';
import { Overlay } from '@angular/cdk/overlay';
import { inject, Service } from '@angular/core';
import { type GlossaryTerm } from '@trin/courses-contract';
import { CourseClient } from '../course-client';
import { TermPopover } from './term-popover';

/** Explains a word where it stands. The glossary is fetched when the first word is asked for, and then kept. */
@Service()
export class GlossaryPopover {
  private readonly client = inject(CourseClient);
  private readonly dialog = inject(Dialog);
  private readonly overlay = inject(Overlay);
  private terms: Promise<ReadonlyMap<string, GlossaryTerm>> | undefined;

  /** Opens the explanation beside the word; false when there is none, and the link may lead to the glossary. */
  async open(termId: string, word: HTMLElement): Promise<boolean> {
    const term = (await this.load().catch(() => undefined))?.get(termId);
    if (!term) return false;
    this.dialog.open<unknown, GlossaryTerm>(TermPopover, {
      data: term,
      ariaLabelledBy: 'trin-term-heading',
      autoFocus: 'dialog',
      backdropClass: 'cdk-overlay-transparent-backdrop',
      positionStrategy: this.overlay
        .position()
        .flexibleConnectedTo(word)
        .withPositions([
          { originX: 'start', originY: 'bottom', overlayX: 'start', overlayY: 'top', offsetY: 6 },
          { originX: 'start', originY: 'top', overlayX: 'start', overlayY: 'bottom', offsetY: -6 },
        ])
        .withViewportMargin(12)
        .withPush(true),
      scrollStrategy: this.overlay.scrollStrategies.reposition(),
    });
    return true;
  }

  private load(): Promise<ReadonlyMap<string, GlossaryTerm>> {
    this.terms ??= this.client
      .fetchGlossary()
      .then(({ terms }) => new Map(terms.map((term) => [term.id, term])))
      .catch((error: unknown) => {
        // Ask again next time: the network may be back.
        this.terms = undefined;
        throw error;
      });
    return this.terms;
  }
}
