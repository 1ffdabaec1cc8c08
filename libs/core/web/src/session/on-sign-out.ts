import {
  EnvironmentInjector,
  ErrorHandler,
  inject,
  InjectionToken,
  runInInjectionContext,
  Service,
} from '@angular/core';

/**
 * What a scope throws away when the person leaves this browser; runs where `inject` works. Multi: provide it with
 * `multi: true`.
 */
export const ON_SIGN_OUT = new InjectionToken<readonly (() => void)[]>('ON_SIGN_OUT');

/** Runs all clean-ups: at sign-out, at the end of an account, and when somebody else takes over. */
@Service()
export class SignOutCleanUps {
  private readonly injector = inject(EnvironmentInjector);

  run(): void {
    // Asked for late: a clean-up may need the session, which needs this.
    for (const cleanUp of this.injector.get(ON_SIGN_OUT, [])) {
      try {
        runInInjectionContext(this.injector, cleanUp);
      } catch (error) {
        // One that fails keeps no other from its work, nor the person from leaving.
        this.injector.get(ErrorHandler).handleError(error);
      }
    }
  }
}
