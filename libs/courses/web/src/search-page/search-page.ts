import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type SearchView } from '@trin/courses-contract';
import { Empty, EmptyState, Icon, LoadState, PluralPipe, Ready } from '@trin/ui';
import { map } from 'rxjs';
import { CourseClient } from '../course-client';
import { hitAddress, hitGroups } from './search-hits';

/** Search in all courses and the glossary. What is searched for stands in the address, so that Back finds it again. */
@Component({
  selector: 'trin-search-page',
  imports: [Empty, EmptyState, Icon, LoadState, PluralPipe, Ready, RouterLink, TranslocoPipe],
  templateUrl: './search-page.html',
  styleUrl: './search-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  protected readonly words = toSignal(this.route.queryParamMap.pipe(map((params) => params.get('q')?.trim() ?? '')), {
    initialValue: '',
  });
  protected readonly isSearching = computed(() => this.words().length >= 2);
  protected readonly result = inject(CourseClient).search(this.words);
  protected readonly hitCount = computed(() => (this.result.hasValue() ? this.result.value().hits.length : undefined));
  protected readonly isEmpty = (view: SearchView): boolean => view.hits.length === 0;
  protected readonly groups = hitGroups;
  protected readonly addressOf = hitAddress;

  protected search(typed: string): void {
    const q = typed.trim();
    void this.router.navigate([], { relativeTo: this.route, queryParams: { q: q === '' ? null : q } });
  }
}
