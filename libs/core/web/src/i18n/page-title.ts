import { inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

/**
 * Names the document: `title` of a route is a translation key ("Kurser · Trin"). A page that learns its title later
 * calls `set` with the finished words.
 */
@Service()
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly transloco = inject(TranslocoService);
  private key: string | undefined;

  override updateTitle(state: RouterStateSnapshot): void {
    this.key = this.buildTitle(state);
    this.refresh();
  }

  /** Says the title again, in the language that is now shown. */
  refresh(): void {
    this.set(this.key ? this.transloco.translate(this.key) : undefined);
  }

  /** Titles the document with finished words. */
  set(words: string | undefined): void {
    const site = this.transloco.translate('shell.title');
    this.title.setTitle(words && words !== site ? `${words} · ${site}` : site);
  }
}
