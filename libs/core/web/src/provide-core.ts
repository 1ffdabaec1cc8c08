import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  type EnvironmentProviders,
  inject,
  isDevMode,
  makeEnvironmentProviders,
  provideAppInitializer,
} from '@angular/core';
import { TitleStrategy } from '@angular/router';
import { provideTransloco } from '@jsverse/transloco';
import { ERROR_TEXT } from '@trin/ui';
import { PageTitle } from './i18n/page-title';
import { TranslationLoader } from './i18n/translation-loader';
import { Translator } from './i18n/translator';
import { Outbox } from './outbox/outbox';
import { problemInterceptor } from './problem/problem-interceptor';
import { Appearance } from './session/appearance';
import { PARSE_SESSION, type SessionFacts } from './session/session-port';
import { Session } from './session/session';

/** What the shell hands over: how to read `/api/session`, from the contract that core may not know. */
export interface CoreOptions {
  readonly parseSession: (value: unknown) => SessionFacts;
}

/** Everything a scope may count on: HTTP with problems, session, words, titles and the outbox. */
export function provideCore({ parseSession }: CoreOptions): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideHttpClient(withInterceptors([problemInterceptor])),
    provideTransloco({
      config: {
        availableLangs: ['da', 'en'],
        defaultLang: 'da',
        fallbackLang: 'da',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
        missingHandler: { useFallbackTranslation: true },
      },
      loader: TranslationLoader,
    }),
    { provide: PARSE_SESSION, useValue: parseSession },
    { provide: TitleStrategy, useExisting: PageTitle },
    {
      provide: ERROR_TEXT,
      useFactory: () => {
        const translator = inject(Translator);
        return (error: unknown) => translator.describe(error);
      },
    },
    provideAppInitializer(async () => {
      const appearance = inject(Appearance);
      const session = inject(Session);
      inject(Outbox);
      // Who is here is asked while the words arrive; the page is drawn with the words.
      void session.ready();
      await appearance.apply({});
    }),
  ]);
}
