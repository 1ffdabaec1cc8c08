import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AboutMe } from './about-me';
import { AppearanceSettings } from './appearance-settings';
import { ChangeEmail } from './change-email';
import { ChangePassword } from './change-password';
import { DeleteAccount } from './delete-account';
import { OwnData } from './own-data';
import { SignedInPlaces } from './signed-in-places';

/** Everything about the own account, each part with its own button. */
@Component({
  selector: 'trin-profile-page',
  imports: [
    AboutMe,
    AppearanceSettings,
    ChangeEmail,
    ChangePassword,
    DeleteAccount,
    OwnData,
    SignedInPlaces,
    TranslocoPipe,
  ],
  template: `<div class="wrap page">
    <div class="column stack">
      <header>
        <h1>{{ 'identity.profile.title' | transloco }}</h1>
        <p class="lead">{{ 'identity.profile.lead' | transloco }}</p>
      </header>
      <trin-about-me />
      <trin-appearance-settings />
      <trin-change-email />
      <trin-change-password />
      <trin-signed-in-places />
      <trin-own-data />
      <trin-delete-account />
    </div>
  </div>`,
  styles: `
    .stack > * {
      display: block;
    }
    h1 {
      font-size: var(--step-3);
      margin-bottom: var(--space-2);
    }
    .lead {
      margin-bottom: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProfilePage {}
