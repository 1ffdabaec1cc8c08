import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Card, Icon } from '@trin/ui';

/** Everything that is kept about the person, to take away. */
@Component({
  selector: 'trin-own-data',
  imports: [Card, Icon, RouterLink, TranslocoPipe],
  template: `<trin-card>
    <h2>{{ 'identity.profile.data.heading' | transloco }}</h2>
    <p>{{ 'identity.profile.data.text' | transloco }}</p>
    <div class="row">
      <a class="button quiet" href="/api/privacy/export.html" download="trin.html">
        <trin-icon name="download" />{{ 'identity.profile.data.html' | transloco }}
      </a>
      <a class="button quiet" href="/api/privacy/export" download="trin.json">
        <trin-icon name="download" />{{ 'identity.profile.data.json' | transloco }}
      </a>
    </div>
    <p class="more">
      <a routerLink="/privacy">{{ 'shell.footer.privacy' | transloco }}</a>
    </p>
  </trin-card>`,
  styles: `
    .more {
      margin: var(--space-4) 0 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnData {}
