import { DOCUMENT } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  signal,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState, LoadState, PluralPipe, Ready } from '@trin/ui';
import { CourseClient } from '../course-client';
import { byLetter, matching } from './glossary-index';

/** All words of the courses, in Danish order, found as one types. */
@Component({
  selector: 'trin-glossary-page',
  imports: [EmptyState, LoadState, PluralPipe, Ready, TranslocoPipe],
  templateUrl: './glossary-page.html',
  styleUrl: './glossary-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GlossaryPage {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  protected readonly fragment = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });

  protected readonly glossary = inject(CourseClient).glossary();
  protected readonly typed = signal('');
  protected readonly found = computed(() =>
    this.glossary.hasValue() ? matching(this.glossary.value().terms, this.typed()) : [],
  );
  protected readonly groups = computed(() => byLetter(this.found()));

  constructor() {
    // The words come after the page: an address with a word is followed when they are there.
    effect(() => {
      const termId = this.fragment();
      if (!termId || !this.glossary.hasValue()) return;
      untracked(() => {
        this.typed.set('');
        afterNextRender({ read: () => this.show(termId) }, { injector: this.injector });
      });
    });
  }

  protected goTo(letter: string, event: Event): void {
    event.preventDefault();
    this.show(`letter-${letter}`);
  }

  private show(id: string): void {
    const place = this.document.getElementById(id);
    // Not the router's own scrolling: it does not know of the bars that stay at the top.
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }
}
