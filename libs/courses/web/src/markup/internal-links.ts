import { DOCUMENT, inject, Service } from '@angular/core';
import { Router } from '@angular/router';

/** Takes links in content, which Angular did not draw, through the router. */
@Service()
export class InternalLinks {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);

  /** Follows the link if it leads to a page of Trin and the reader did not ask for a new tab. */
  follow(event: Event, link: HTMLAnchorElement): void {
    if (!(event instanceof MouseEvent) || !isPlainClick(event) || link.target === '_blank') return;
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) {
      // A bare anchor would be read as an address relative to the base of the site.
      event.preventDefault();
      this.document.getElementById(href.slice(1))?.scrollIntoView();
    } else if (href.startsWith('/') && !href.startsWith('//') && !href.startsWith('/api/')) {
      event.preventDefault();
      void this.router.navigateByUrl(href);
    }
  }
}

/** A click that means "go there" and not "open elsewhere". */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
