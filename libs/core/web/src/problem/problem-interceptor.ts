import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { CoreErrorCode } from '@trin/core-contract';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { Session } from '../session/session';
import { SignInAgain } from '../session/sign-in-again';
import { fromResponse } from './problem-error';
import { IN_BACKGROUND, IS_SESSION_REQUEST } from './request-context';

/**
 * Turns every failure into a `ProblemError`. When the session ran out under a signed-in person it lets her sign in
 * where she is, and then sends the request again.
 */
export const problemInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/')) return next(request);
  const session = inject(Session);
  const signInAgain = inject(SignInAgain);
  const requestId = crypto.randomUUID();
  const numbered = request.clone({ setHeaders: { 'X-Request-Id': requestId } });

  return next(numbered).pipe(
    catchError((error: unknown) => {
      if (!(error instanceof HttpErrorResponse)) return throwError(() => error);
      const problem = fromResponse(error, requestId);
      const lostSession =
        problem.code === CoreErrorCode.SignInRequired && session.user() && !request.context.get(IS_SESSION_REQUEST);
      if (!lostSession) return throwError(() => problem);
      return from(signInAgain.ask({ inBackground: request.context.get(IN_BACKGROUND) })).pipe(
        switchMap((signedIn) => (signedIn ? next(numbered) : throwError(() => problem))),
        catchError((again: unknown) =>
          throwError(() => (again instanceof HttpErrorResponse ? fromResponse(again, requestId) : again)),
        ),
      );
    }),
  );
};
