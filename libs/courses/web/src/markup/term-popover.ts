import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type GlossaryTerm } from '@trin/courses-contract';
import { Icon } from '@trin/ui';

/** What a word means, in everyday words first and then precisely. */
@Component({
  selector: 'trin-term-popover',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `<div class="popover">
    <div class="head">
      <p class="term" id="trin-term-heading">{{ term.term }}</p>
      <button
        type="button"
        class="button plain icon-only"
        [attr.aria-label]="'courses.term.close' | transloco"
        (click)="ref.close()"
      >
        <trin-icon name="close" />
      </button>
    </div>
    <p>{{ term.short }}</p>
    @if (term.precise) {
      <p class="soft">
        <strong>{{ 'courses.term.precise' | transloco }}</strong> {{ term.precise }}
      </p>
    }
    <a routerLink="/glossary" [fragment]="term.id" (click)="ref.close()">{{ 'courses.term.more' | transloco }}</a>
  </div>`,
  styles: `
    .popover {
      inline-size: min(22rem, calc(100vw - 24px));
      padding: var(--space-3) var(--space-3) var(--space-4) var(--space-5);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-2);
      background: var(--raised);
      color: var(--ink);
      box-shadow: var(--shadow-high);
      animation: trin-rise 0.14s cubic-bezier(0.2, 0.7, 0.3, 1);
    }
    .head {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-3);
    }
    .term {
      margin: 0;
      font: 600 var(--step-1) / 1.3 var(--font-display);
    }
    p {
      margin: 0 var(--space-2) var(--space-3) 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TermPopover {
  protected readonly term = inject<GlossaryTerm>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef>(DialogRef);
}
