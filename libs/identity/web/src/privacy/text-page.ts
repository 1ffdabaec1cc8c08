import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

/** A page of plain text from the translation files: sections `<key>.s1` … `.sN`, each a heading and paragraphs. */
@Component({
  selector: 'trin-text-page',
  imports: [TranslocoPipe],
  template: `<div class="wrap page">
    <article class="column stack">
      <header>
        <h1>{{ key() + '.title' | transloco }}</h1>
        <p class="lead">{{ key() + '.lead' | transloco }}</p>
      </header>
      @for (section of numbers(); track section) {
        <section>
          <h2>{{ key() + '.s' + section + '.heading' | transloco }}</h2>
          @for (paragraph of paragraphs(section); track $index) {
            <p>{{ paragraph }}</p>
          }
        </section>
      }
      <ng-content />
    </article>
  </div>`,
  styles: `
    h1 {
      font-size: var(--step-3);
      margin-bottom: var(--space-2);
    }
    h2 {
      margin-bottom: var(--space-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TextPage {
  readonly key = input.required<string>();
  readonly sections = input.required<number>();
  private readonly transloco = inject(TranslocoService);
  protected readonly numbers = computed(() => Array.from({ length: this.sections() }, (_, index) => index + 1));

  protected paragraphs(section: number): string[] {
    return this.transloco.translate(`${this.key()}.s${section}.text`).split('\n\n');
  }
}
