import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { WhoSees } from '@trin/core-web';
import { Logo } from '@trin/ui';

/** The foot of every page: who can see what on it, and the papers of the site. */
@Component({
  selector: 'trin-page-footer',
  imports: [Logo, RouterLink, TranslocoPipe, WhoSees],
  template: `<footer class="site-footer">
    <div class="wrap">
      <trin-who-sees [kinds]="whoSees()" />
      <div class="site-foot">
        <p><trin-logo />{{ 'shell.footer.about' | transloco }}</p>
        <nav [attr.aria-label]="'shell.footer.label' | transloco">
          <ul class="plain-list">
            <li>
              <a routerLink="/tilgaengelighed">{{ 'shell.footer.accessibility' | transloco }}</a>
            </li>
            <li>
              <a routerLink="/privacy">{{ 'shell.footer.privacy' | transloco }}</a>
            </li>
            <li>
              <a routerLink="/cookies">{{ 'shell.footer.cookies' | transloco }}</a>
            </li>
          </ul>
        </nav>
      </div>
    </div>
  </footer>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageFooter {
  readonly whoSees = input.required<readonly string[]>();
}
