import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { type Translation, type TranslocoLoader } from '@jsverse/transloco';
import { type Observable } from 'rxjs';

/** Fetches the merged texts of all scopes; `tools/web/build.mjs` writes them. */
@Service()
export class TranslationLoader implements TranslocoLoader {
  private readonly http = inject(HttpClient);
  getTranslation(language: string): Observable<Translation> {
    return this.http.get<Translation>(`/i18n/${language}.json`);
  }
}
