import { afterNextRender, DOCUMENT, inject, Injector, Service } from '@angular/core';

/** Moves focus to what the next render draws, so that a keyboard or screen reader stands where the work goes on. */
@Service()
export class FocusAfterRender {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  on(selector: string): void {
    afterNextRender(
      { read: () => this.document.querySelector<HTMLElement>(selector)?.focus() },
      { injector: this.injector },
    );
  }
}
