import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session, Translator } from '@trin/core-web';
import { SignedInPlaceListView } from '@trin/identity-contract';
import { Card, DatePipe, Dialogs, LoadState, Ready } from '@trin/ui';
import { IdentityClient } from '../identity-client';

/** Where the person is signed in, and signing out there or everywhere. */
@Component({
  selector: 'trin-signed-in-places',
  imports: [Card, DatePipe, LoadState, Ready, TranslocoPipe],
  template: `<trin-card>
    <h2>{{ 'identity.profile.places.heading' | transloco }}</h2>
    <trin-load-state minHeight="5rem" [lines]="2">
      <ng-template [trinReady]="list" let-value>
        <ul class="plain-list ruled-list">
          @for (place of value.places; track place.id) {
            <li>
              <span>
                {{ place.device }}
                @if (place.current) {
                  · {{ 'identity.profile.places.here' | transloco }}
                }
                <br /><span class="small soft"
                  >{{ 'identity.profile.places.lastSeen' | transloco }} {{ place.lastSeenOn | trinDate }}</span
                >
              </span>
              @if (!place.current) {
                <button type="button" class="button plain" (click)="signOut(place.id)">
                  {{ 'identity.profile.places.signOut' | transloco }}
                  <span class="visually-hidden">{{ place.device }}</span>
                </button>
              }
            </li>
          }
        </ul>
      </ng-template>
    </trin-load-state>
    <div class="form-actions">
      <button type="button" class="button quiet" (click)="signOutEverywhere()">
        {{ 'identity.profile.places.everywhere' | transloco }}
      </button>
      <span role="status">{{ said() }}</span>
    </div>
  </trin-card>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignedInPlaces {
  private readonly client = inject(IdentityClient);
  private readonly session = inject(Session);
  private readonly translator = inject(Translator);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  protected readonly said = signal('');
  protected readonly list = httpResource(() => '/api/sessions', {
    parse: (value) => SignedInPlaceListView.parse(value),
  });

  protected async signOut(id: string): Promise<void> {
    await this.attempt(() => this.client.signOutPlace(id), 'identity.profile.places.done');
    this.list.reload();
  }

  protected async signOutEverywhere(): Promise<void> {
    const say = (part: string): string => this.translator.translate(`identity.profile.places.${part}`);
    const sure = await this.dialogs.confirm({
      heading: say('everywhere'),
      text: say('everywhereText'),
      confirm: say('everywhere'),
      cancel: this.translator.translate('ui.cancel'),
    });
    if (!sure) return;
    await this.attempt(() => this.client.signOutEverywhere(), 'identity.profile.places.done');
    await this.session.reload();
    await this.router.navigateByUrl('/sign-in');
  }

  private async attempt(work: () => Promise<unknown>, done: string): Promise<void> {
    try {
      await work();
      this.said.set(this.translator.translate(done));
    } catch (error) {
      this.said.set(this.translator.problemText(error));
    }
  }
}
