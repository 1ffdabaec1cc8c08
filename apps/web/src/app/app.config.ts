import { type ApplicationConfig, ErrorHandler, isDevMode } from '@angular/core';
import {
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { provideServiceWorker } from '@angular/service-worker';
import { provideCore } from '@trin/core-web';
import { SessionView } from '@trin/identity-contract';
import { provideLearning } from '@trin/learning-web/providers';
import { routes } from './app.routes';
import { showErrorPage } from './pages/navigation-error';
import { ShellErrorHandler } from './shell-error-handler';

/** The browser application, put together from core and the scopes. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideCore({ parseSession: (value) => SessionView.parse(value) }),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler(showErrorPage),
    ),
    provideLearning(),
    provideServiceWorker('ngsw-worker.js', {
      enabled: !isDevMode(),
      registrationStrategy: 'registerWhenStable:30000',
    }),
    { provide: ErrorHandler, useClass: ShellErrorHandler },
  ],
};
