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
                    @for (cell of cells; track cell.key) {
                      <td>
                        <span class="label">{{ 'identity.privacy.register.' + cell.column | transloco }}</span>
                        {{ 'privacy.' + row.kind + '.' + cell.key | transloco }}
                      </td>
                    }
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
    .label {
      display: none;
    }
    /* On a phone each kind is read from top to bottom instead of sideways. */
    @media (max-width: 700px) {
      thead {
        display: none;
      }
      tr,
      th[scope='row'],
      td {
        display: block;
        min-width: 0;
      }
      tr {
        padding-block: var(--space-2);
        border-bottom: 1px solid var(--line);
      }
      tr:last-child,
      th[scope='row'],
      td {
        border-bottom: 0;
      }
      .label {
        display: block;
        color: var(--ink-soft);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PrivacyPage {
  protected readonly columns = ['what', 'why', 'basis', 'howLong'];
  protected readonly cells = [
    { column: 'why', key: 'purpose' },
    { column: 'basis', key: 'basis' },
    { column: 'howLong', key: 'retention' },
  ];
  protected readonly register = httpResource(() => '/api/privacy/register', {
    parse: (value) => PersonalDataRegisterView.parse(value),
  });
}
