import { DOCUMENT, inject, InjectionToken } from '@angular/core';

/** Throws away everything a page holds in memory and begins anew; used when another person takes over the browser. */
export const RESET_PAGE = new InjectionToken<(url: string) => void>('RESET_PAGE', {
  factory: () => {
    const document = inject(DOCUMENT);
    return (url) => document.location.assign(url);
  },
});
