import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ContentBlock } from '@trin/courses-contract';
import { Icon, NumberPipe } from '@trin/ui';

/** A file to take along; says what it is and how large before it is fetched. */
@Component({
  selector: 'trin-download-block',
  imports: [Icon, NumberPipe, TranslocoPipe],
  template: `<a class="download" download [href]="block().src">
    <trin-icon name="download" />
    <span>
      <span class="title">{{ 'courses.download.fetch' | transloco: { title: block().title } }}</span>
      <span class="facts"
        >{{ kind() }}, {{ size().value | trinNumber: { maximumFractionDigits: 1 } }} {{ size().unit }}</span
      >
    </span>
  </a>`,
  styles: `
    .download {
      display: flex;
      align-items: center;
      gap: var(--space-4);
      min-height: var(--control);
      margin: var(--space-6) 0;
      padding: var(--space-3) var(--space-5);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-2);
      background: var(--surface);
      text-decoration: none;
    }
    .download:hover {
      border-color: var(--accent);
      background: var(--accent-tint);
    }
    .title,
    .facts {
      display: block;
    }
    .title {
      font-weight: 600;
      text-decoration: underline;
    }
    .facts {
      color: var(--ink-soft);
      font-size: var(--step--1);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DownloadBlock {
  readonly block = input.required<Extract<ContentBlock, { type: 'download' }>>();

  protected readonly kind = computed(() => this.block().src.split('.').at(-1)?.toUpperCase() ?? '');
  protected readonly size = computed(() => {
    const kilobytes = this.block().bytes / 1000;
    return kilobytes < 1000
      ? { value: Math.max(1, Math.round(kilobytes)), unit: 'kB' }
      : { value: kilobytes / 1000, unit: 'MB' };
  });
}
