import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  ViewEncapsulation,
} from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { GlossaryPopover } from './glossary-popover';
import { InternalLinks, isPlainClick } from './internal-links';

/**
 * The one place where content becomes markup without Angular sanitising it again, which would tear SVG and table
 * roles out. It is safe for what publishing made and for nothing else: `SanitisedHtml` and drawings were rebuilt from
 * an allow-list on the server (`html-schema.ts`, `drawing-rules.ts`), and they reach the browser in documents whose
 * address is the hash of their bytes. Never bind to it what a person types here.
 */
@Component({
  selector: 'trin-markup, [trinMarkup]',
  template: '',
  styleUrl: './trusted-markup.css',
  // The markup has no attributes of Angular, so its styles must reach it by class.
  encapsulation: ViewEncapsulation.None,
  host: { class: 'prose', '[innerHTML]': 'trusted()', '(click)': 'follow($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TrustedMarkup {
  readonly markup = input.required<string>({ alias: 'trinMarkup' });

  private readonly sanitizer = inject(DomSanitizer);
  private readonly links = inject(InternalLinks);
  private readonly glossary = inject(GlossaryPopover);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly trusted = computed(() => this.sanitizer.bypassSecurityTrustHtml(this.markup()));

  constructor() {
    afterRenderEffect({
      write: () => {
        this.trusted();
        for (const word of this.host.querySelectorAll('a.term')) word.setAttribute('aria-haspopup', 'dialog');
      },
    });
  }

  protected follow(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    const termId = link.dataset['term'];
    if (termId === undefined) this.links.follow(event, link);
    else if (event instanceof MouseEvent && isPlainClick(event)) {
      event.preventDefault();
      void this.explain(termId, link);
    }
  }

  private async explain(termId: string, word: HTMLElement): Promise<void> {
    if (!(await this.glossary.open(termId, word))) await this.router.navigate(['/glossary'], { fragment: termId });
  }
}
