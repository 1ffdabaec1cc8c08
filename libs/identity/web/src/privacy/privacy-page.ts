import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PersonalDataRegisterView } from '@trin/identity-contract';
import { LoadState, Ready } from '@trin/ui';
import { TextPage } from './text-page';

/** How personal data is treated; the table is the server's own register, so it cannot say anything else than what is done. */
@Component({
  selector: 'trin-privacy-page',
  imports: [LoadState, Ready, TextPage, TranslocoPipe],
  template: `<trin-text-page key="identity.privacy" [sections]="4">
    <section>
      <h2 id="kept">{{ 'identity.privacy.register.heading' | transloco }}</h2>
      <p>{{ 'identity.privacy.register.text' | transloco }}</p>
      <trin-load-state minHeight="24rem">
        <ng-template [trinReady]="register" let-value>
          <div class="table-frame" tabindex="0" role="region" aria-labelledby="kept">
            <table>
              <thead>
                <tr>
                  @for (column of columns; track column) {
                    <th scope="col">{{ 'identity.privacy.register.' + column | transloco }}</th>
                  }
                </tr>
              </thead>
              <tbody>
                @for (row of value.kinds; track row.kind) {
                  <tr>
                    <th scope="row">{{ 'privacy.' + row.kind + '.name' | transloco }}</th>
                    <td>{{ 'privacy.' + row.kind + '.purpose' | transloco }}</td>
                    <td>{{ 'privacy.' + row.kind + '.basis' | transloco }}</td>
                    <td>{{ 'privacy.' + row.kind + '.retention' | transloco }}</td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        </ng-template>
      </trin-load-state>
    </section>
  </trin-text-page>`,
  styles: `
    th,
    td {
      min-width: 11rem;
      vertical-align: top;
      text-align: left;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PrivacyPage {
  protected readonly columns = ['what', 'why', 'basis', 'howLong'];
  protected readonly register = httpResource(() => '/api/privacy/register', {
    parse: (value) => PersonalDataRegisterView.parse(value),
  });
}
