import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NotebookView } from '@trin/learning-contract';
import { Card, Empty, EmptyState, Icon, LoadState, Pager, Ready } from '@trin/ui';
import { LearningClient } from '../learning-client';
import { withOfflineCopy } from '../offline/with-offline-copy';

/** Notes, highlights and bookmarks across lessons, a page at a time. */
@Component({
  selector: 'trin-notebook',
  imports: [Card, Empty, EmptyState, Icon, LoadState, Pager, Ready, RouterLink, TranslocoPipe],
  templateUrl: './notebook.html',
  styleUrl: './notebook.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Notebook {
  /** Cursors of the pages on the way here; the last one is shown. */
  private readonly way = signal<readonly (string | undefined)[]>([undefined]);
  private readonly cursor = computed(() => this.way().at(-1));
  protected readonly page = computed(() => this.way().length);
  protected readonly notebook = withOfflineCopy(
    inject(LearningClient).notebook(this.cursor),
    () => `notebook/${this.cursor() ?? 'first'}`,
    NotebookView,
  );

  protected readonly isEmpty = (view: NotebookView): boolean => view.entries.length === 0;

  protected next(cursor: string | undefined): void {
    if (cursor) this.way.update((way) => [...way, cursor]);
  }

  protected previous(): void {
    this.way.update((way) => (way.length > 1 ? way.slice(0, -1) : way));
  }
}
