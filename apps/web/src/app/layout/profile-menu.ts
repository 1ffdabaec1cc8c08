import { CdkMenu, CdkMenuGroup, CdkMenuItem, CdkMenuItemRadio, CdkMenuTrigger } from '@angular/cdk/menu';
import { afterNextRender, ChangeDetectionStrategy, Component, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Locale, TextSize, type Theme } from '@trin/core-contract';
import { Appearance, Session, SignOut } from '@trin/core-web';
import { Icon, type IconName } from '@trin/ui';
import { Avatar } from './avatar';

/** The person's own menu: profile, how the page looks, sign out. Anonymous people get the looks only. */
@Component({
  selector: 'trin-profile-menu',
  imports: [
    Avatar,
    CdkMenu,
    CdkMenuGroup,
    CdkMenuItem,
    CdkMenuItemRadio,
    CdkMenuTrigger,
    Icon,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './profile-menu.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProfileMenu {
  /** Opens when it is first drawn: it was fetched because somebody pressed its button. */
  readonly opensAtOnce = input(false);

  protected readonly session = inject(Session);
  protected readonly look = inject(Appearance).look;
  private readonly leaving = inject(SignOut);
  private readonly trigger = viewChild.required(CdkMenuTrigger);

  protected readonly themes: readonly { value: Theme; icon: IconName }[] = [
    { value: 'system', icon: 'screen' },
    { value: 'light', icon: 'sun' },
    { value: 'dark', icon: 'moon' },
  ];
  protected readonly textSizes = TextSize.options;
  protected readonly locales = Locale.options;

  constructor() {
    afterNextRender({
      read: () => {
        if (!this.opensAtOnce()) return;
        this.trigger().open();
        this.trigger().getMenu()?.focusFirstItem('keyboard');
      },
    });
  }

  protected choose(change: { theme?: Theme; textSize?: TextSize; locale?: Locale }): void {
    void this.session.changeLook(change);
  }

  protected signOut(): void {
    void this.leaving.run();
  }
}
