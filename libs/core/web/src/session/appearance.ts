import { DOCUMENT, inject, Service, signal } from '@angular/core';
import { Locale, TextSize, Theme } from '@trin/core-contract';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import * as z from 'zod';

/** How the page looks and which language it speaks. */
export const Look = z.object({
  theme: Theme.default('system'),
  textSize: TextSize.default('normal'),
  locale: Locale.default('da'),
});
export type Look = z.infer<typeof Look>;

/** Also read by `first.js`, which dresses the page before the first paint. */
export const lookKey = 'trin-look';

/** Applies theme, text size and language to the document, and keeps them for the next visit on this computer. */
@Service()
export class Appearance {
  private readonly document = inject(DOCUMENT);
  private readonly transloco = inject(TranslocoService);
  private readonly current = signal<Look>(this.read());

  /** What is shown now. */
  readonly look = this.current.asReadonly();

  /** Shows a look and waits for the words of its language. */
  async apply(change: Partial<Look>): Promise<void> {
    const look = { ...this.current(), ...change };
    this.current.set(look);
    const root = this.document.documentElement;
    if (look.theme === 'system') root.removeAttribute('data-theme');
    else root.dataset['theme'] = look.theme;
    if (look.textSize === 'normal') root.removeAttribute('data-text-size');
    else root.dataset['textSize'] = look.textSize;
    root.lang = look.locale;
    this.keep(look);
    await firstValueFrom(this.transloco.load(look.locale));
    this.transloco.setActiveLang(look.locale);
  }

  private read(): Look {
    try {
      return Look.parse(JSON.parse(this.document.defaultView?.localStorage.getItem(lookKey) ?? '{}'));
    } catch {
      return Look.parse({});
    }
  }

  private keep(look: Look): void {
    try {
      this.document.defaultView?.localStorage.setItem(lookKey, JSON.stringify(look));
    } catch {
      // A browser that keeps nothing still shows the page as asked, until the next visit.
    }
  }
}
