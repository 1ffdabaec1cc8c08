import { inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';

/** A page that could not be fetched or built shows the error page under its own address, so that "try again" works. */
export function showErrorPage(error: NavigationError): RedirectCommand {
  const router = inject(Router);
  return new RedirectCommand(router.createUrlTree(['/error'], { queryParams: { at: error.url } }), {
    skipLocationChange: true,
  });
}
