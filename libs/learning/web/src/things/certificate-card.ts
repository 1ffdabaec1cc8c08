import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CredentialView } from '@trin/learning-contract';
import { Card, DatePipe, Icon } from '@trin/ui';
import { credentialDocumentUrl } from '../learning-client';

/** One certificate: the PDF, its number, and what those who check the number may see. */
@Component({
  selector: 'trin-certificate-card',
  imports: [Card, DatePipe, Icon, RouterLink, TranslocoPipe],
  template: `<trin-card [step]="step()">
    <h3>{{ credential().courseTitle }}</h3>
    <p class="tag">
      {{ 'learning.certificate.issued' | transloco: { date: (credential().issuedAt | trinDate) } }} ·
      {{ 'learning.certificate.serial' | transloco: { serial: credential().serial } }}
    </p>
    <div class="row">
      <a class="button" [href]="documentUrl()" download>
        <trin-icon name="download" />{{ 'learning.certificate.download' | transloco }}
      </a>
      <a class="button plain" [routerLink]="['/verify', credential().serial]">{{
        'learning.certificate.verify' | transloco
      }}</a>
    </div>
    <fieldset>
      <legend>{{ 'learning.certificate.shows' | transloco }}</legend>
      <p class="form-hint">{{ 'learning.certificate.showsHint' | transloco }}</p>
      <label class="choice">
        <input
          type="checkbox"
          [checked]="credential().showName"
          (change)="change({ showName: !credential().showName })"
        />
        {{ 'learning.certificate.showName' | transloco: { name: credential().holderName } }}
      </label>
      <label class="choice">
        <input
          type="checkbox"
          [checked]="credential().showCourse"
          (change)="change({ showCourse: !credential().showCourse })"
        />
        {{ 'learning.certificate.showCourse' | transloco }}
      </label>
    </fieldset>
  </trin-card>`,
  styles: `
    .row {
      margin: var(--space-4) 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CertificateCard {
  readonly credential = input.required<CredentialView>();
  readonly changed = output<CredentialView>();
  protected readonly documentUrl = computed(() => credentialDocumentUrl(this.credential().id));
  protected readonly step = computed(() => {
    const { step } = this.credential();
    return step === 1 || step === 2 || step === 3 ? step : undefined;
  });

  protected change(change: Partial<Pick<CredentialView, 'showName' | 'showCourse'>>): void {
    this.changed.emit({ ...this.credential(), ...change });
  }
}
