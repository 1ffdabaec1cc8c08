import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { RESET_PAGE, Session, SignInAgain } from '@trin/core-web';
import { Icon } from '@trin/ui';
import { NewVersion } from '../new-version';
import { Network } from '../network';

/** Words that hold for the whole site right now: no network, signed out, a new version. */
@Component({
  selector: 'trin-banners',
  imports: [Icon, TranslocoPipe],
  template: `<div role="status" class="banners">
    @if (!network.isOnline()) {
      <div class="banner not-yet">
        <p class="wrap"><trin-icon name="offline" />{{ 'shell.banner.offline' | transloco }}</p>
      </div>
    }
    @if (session.hasExpired()) {
      <div class="banner not-yet">
        <p class="wrap">
          <trin-icon name="lock" />{{ 'shell.banner.signedOut' | transloco }}
          <button type="button" class="link-button" (click)="signIn()">{{ 'shell.nav.signIn' | transloco }}</button>
        </p>
      </div>
    }
    @if (newVersion.isReady()) {
      <div class="banner">
        <p class="wrap">
          <trin-icon name="refresh" />{{ 'shell.banner.newVersion' | transloco }}
          <button type="button" class="link-button" (click)="reload()">{{ 'shell.banner.reload' | transloco }}</button>
        </p>
      </div>
    }
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Banners {
  protected readonly network = inject(Network);
  protected readonly session = inject(Session);
  protected readonly newVersion = inject(NewVersion);
  private readonly signInAgain = inject(SignInAgain);
  private readonly resetPage = inject(RESET_PAGE);

  protected signIn(): void {
    void this.signInAgain.ask({ inBackground: false });
  }

  protected reload(): void {
    this.resetPage(location.pathname + location.search);
  }
}
