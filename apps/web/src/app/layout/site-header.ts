import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationStart, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '@trin/core-web';
import { Icon, Logo } from '@trin/ui';
import { filter } from 'rxjs';
import { Avatar } from './avatar';
import { ProfileMenu } from './profile-menu';

/** Logo, main menu, search and the person. On a narrow screen the menu folds away behind a button. */
@Component({
  selector: 'trin-site-header',
  imports: [Avatar, Icon, Logo, ProfileMenu, RouterLink, RouterLinkActive, TranslocoPipe],
  templateUrl: './site-header.html',
  host: { '(keydown.escape)': 'close(true)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SiteHeader {
  protected readonly session = inject(Session);
  private readonly menuButton = viewChild<ElementRef<HTMLElement>>('menuButton');
  protected readonly isOpen = signal(false);
  /** The menu of the person is fetched when she first asks for it. */
  protected readonly isMenuWanted = signal(false);

  protected readonly links = computed(() =>
    this.session.user()
      ? [
          { to: '/', key: 'home', exact: true },
          { to: '/courses', key: 'courses', exact: false },
          { to: '/glossary', key: 'glossary', exact: false },
          { to: '/things', key: 'things', exact: false },
        ]
      : [
          { to: '/courses', key: 'courses', exact: false },
          { to: '/glossary', key: 'glossary', exact: false },
        ],
  );

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationStart),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.close(false));
  }

  protected toggle(): void {
    this.isOpen.update((open) => !open);
  }

  protected close(giveFocusBack: boolean): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    if (giveFocusBack) this.menuButton()?.nativeElement.focus();
  }
}
