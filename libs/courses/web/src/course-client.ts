import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { CatalogueView, CourseView, GlossaryView, LessonDocument, SearchView } from '@trin/courses-contract';
import { firstValueFrom, map } from 'rxjs';

/** The courses part of the API. The resources live as long as the page that asks for them. */
@Service()
export class CourseClient {
  private readonly http = inject(HttpClient);

  /** All courses as cards. */
  catalogue(): HttpResourceRef<CatalogueView | undefined> {
    return httpResource(() => '/api/catalogue', { parse: (value) => CatalogueView.parse(value) });
  }

  /** The newest version of a course; nothing while the id is empty. */
  course(courseId: () => string): HttpResourceRef<CourseView | undefined> {
    return httpResource(() => (courseId() ? `/api/courses/${encodeURIComponent(courseId())}` : undefined), {
      parse: (value) => CourseView.parse(value),
    });
  }

  /** A frozen lesson by its hash. What lies there never changes, so browser and service worker keep it. */
  lesson(hash: () => string | undefined): HttpResourceRef<LessonDocument | undefined> {
    return httpResource(
      () => {
        const wanted = hash();
        return wanted === undefined ? undefined : `/api/content/${wanted}.json`;
      },
      { parse: (value) => LessonDocument.parse(value) },
    );
  }

  /** All words of the glossary. */
  glossary(): HttpResourceRef<GlossaryView | undefined> {
    return httpResource(() => '/api/glossary', { parse: (value) => GlossaryView.parse(value) });
  }

  /** The same, once and for code. */
  fetchGlossary(): Promise<GlossaryView> {
    return firstValueFrom(this.http.get<unknown>('/api/glossary').pipe(map((value) => GlossaryView.parse(value))));
  }

  /** What holds these words; nothing is asked for fewer than two letters. */
  search(words: () => string): HttpResourceRef<SearchView | undefined> {
    return httpResource(
      () => {
        const q = words().trim();
        return q.length < 2 ? undefined : { url: '/api/search', params: { q, limit: 50 } };
      },
      { parse: (value) => SearchView.parse(value) },
    );
  }
}
