import { inject, Injector, Service } from '@angular/core';
import { type GlossaryTerm } from '@trin/courses-contract';
import { CourseClient } from '../course-client';

/** Explains a word where it stands. The glossary is fetched when the first word is asked for, and then kept. */
@Service()
export class GlossaryPopover {
  private readonly client = inject(CourseClient);
  private readonly injector = inject(Injector);
  private terms: Promise<ReadonlyMap<string, GlossaryTerm>> | undefined;

  /** Opens the explanation beside the word; false when there is none, and the link may lead to the glossary. */
  async open(termId: string, word: HTMLElement): Promise<boolean> {
    const term = (await this.load().catch(() => undefined))?.get(termId);
    if (!term) return false;
    // Fetched with the first word that is asked for: most lessons are read without.
    const [{ Dialog }, { Overlay }, { TermPopover }] = await Promise.all([
      import('@angular/cdk/dialog'),
      import('@angular/cdk/overlay'),
      import('./term-popover'),
    ]);
    const overlay = this.injector.get(Overlay);
    this.injector.get(Dialog).open<unknown, GlossaryTerm>(TermPopover, {
      data: term,
      ariaLabelledBy: 'trin-term-heading',
      autoFocus: 'dialog',
      backdropClass: 'cdk-overlay-transparent-backdrop',
      positionStrategy: overlay
        .position()
        .flexibleConnectedTo(word)
        .withPositions([
          { originX: 'start', originY: 'bottom', overlayX: 'start', overlayY: 'top', offsetY: 6 },
          { originX: 'start', originY: 'top', overlayX: 'start', overlayY: 'bottom', offsetY: -6 },
        ])
        .withViewportMargin(12)
        .withPush(true),
      scrollStrategy: overlay.scrollStrategies.reposition(),
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
