import { inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, RedirectCommand, Router } from '@angular/router';
import { Session } from './session';

/** Lets signed-in people in; others sign in first and then come to where they were going (`?returnTo=`). */
export const authGuard: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  await session.ready();
  if (session.user()) return true;
  return new RedirectCommand(router.createUrlTree(['/sign-in'], { queryParams: { returnTo: state.url } }));
};

/** For pages that make sense only before signing in: a signed-in person goes home. */
export const anonymousGuard: CanActivateFn = async () => {
  const session = inject(Session);
  const router = inject(Router);
  await session.ready();
  return session.user() ? new RedirectCommand(router.createUrlTree(['/'])) : true;
};

/** Chooses between two routes of one path: this one is for signed-in people. */
export const signedInMatch: CanMatchFn = async () => {
  const session = inject(Session);
  await session.ready();
  return session.user() !== undefined;
};

/** Where to go after signing in: only ever a path of this site. */
export function safeReturnTo(returnTo: string | undefined): string {
  return returnTo && /^\/(?![/\\])/.test(returnTo) ? returnTo : '/';
}
