import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ContentBlock } from '@trin/courses-contract';
import { Icon } from '@trin/ui';
import { InternalLinks } from '../markup/internal-links';

/** Where to read on. */
@Component({
  selector: 'trin-read-also-block',
  imports: [Icon, TranslocoPipe],
  template: `<nav [attr.aria-label]="'courses.readAlso.heading' | transloco">
    <p class="heading">{{ 'courses.readAlso.heading' | transloco }}</p>
    <ul class="plain-list">
      @for (link of block().links; track link.href) {
        <li>
          <a #anchor [href]="link.href" (click)="links.follow($event, anchor)">
            <trin-icon [name]="link.href.startsWith('/glossary') ? 'book' : 'arrow-right'" />{{ link.text }}
          </a>
        </li>
      }
    </ul>
  </nav>`,
  styles: `
    nav {
      margin: var(--space-6) 0;
      padding-top: var(--space-4);
      border-top: 1px solid var(--line);
    }
    .heading {
      margin-bottom: var(--space-1);
      font: 600 var(--step-0) / 1.3 var(--font-display);
    }
    li {
      margin: 0;
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      min-height: 44px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReadAlsoBlock {
  readonly block = input.required<Extract<ContentBlock, { type: 'read-also' }>>();
  protected readonly links = inject(InternalLinks);
}
