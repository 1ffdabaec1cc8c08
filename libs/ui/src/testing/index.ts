import { type EnvironmentProviders, importProvidersFrom, type Provider } from '@angular/core';
import { type Translation, TranslocoTestingModule } from '@jsverse/transloco';
import da from '@trin/core-contract/i18n/da.json';
import { ERROR_TEXT } from '../async/error-text';

/** The real Danish words of core, and those of the scope under test, ready before the first drawing. */
export function provideTestWords(...scopes: readonly Translation[]): (Provider | EnvironmentProviders)[] {
  const words: Translation = {};
  for (const texts of [da, ...scopes]) merge(words, texts);
  return [
    importProvidersFrom(
      TranslocoTestingModule.forRoot({
        langs: { da: words, en: {} },
        translocoConfig: { availableLangs: ['da', 'en'], defaultLang: 'da', reRenderOnLangChange: true },
        preloadLangs: true,
      }),
    ),
    {
      provide: ERROR_TEXT,
      useValue: (error: unknown) => ({
        text: error instanceof Error ? error.message : '',
        canRetry: true,
        offline: false,
      }),
    },
  ];
}

const isBranch = (value: unknown): value is Translation => typeof value === 'object' && value !== null;

function merge(into: Translation, from: Translation): Translation {
  for (const [key, value] of Object.entries<unknown>(from)) {
    const known: unknown = into[key];
    if (isBranch(known) && isBranch(value)) merge(known, value);
    else into[key] = isBranch(value) ? merge({}, value) : value;
  }
  return into;
}
