import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session, Translator } from '@trin/core-web';
import { DisplayName, OrganisationListView } from '@trin/identity-contract';
import { Card } from '@trin/ui';
import { Control, ErrorSummary, FormRow } from '@trin/ui/forms';
import * as z from 'zod';
import { IdentityClient } from '../identity-client';
import { submission } from '../ui/submission';

const AboutMeForm = z.object({
  displayName: DisplayName,
  workArea: z.string().trim().max(80),
  organisationId: z.string(),
});

/** Name, work area and workplace. Work area and workplace are nobody's business and may stay empty. */
@Component({
  selector: 'trin-about-me',
  imports: [Card, Control, ErrorSummary, FormField, FormRoot, FormRow, TranslocoPipe],
  templateUrl: './about-me.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AboutMe {
  private readonly client = inject(IdentityClient);
  private readonly session = inject(Session);
  private readonly translator = inject(Translator);
  private readonly summary = viewChild.required(ErrorSummary);
  private readonly list = httpResource(() => '/api/organisations', {
    parse: (value) => OrganisationListView.parse(value),
  });
  protected readonly organisations = computed(() => (this.list.hasValue() ? this.list.value().organisations : []));
  protected readonly sending = submission(this.summary);
  protected readonly said = signal('');
  protected readonly model = linkedSignal(() => {
    const user = this.session.user();
    return {
      displayName: user?.displayName ?? '',
      workArea: user?.workArea ?? '',
      organisationId: user?.organisationId ?? '',
    };
  });

  protected readonly form = form(this.model, (path) => validateStandardSchema(path, AboutMeForm), {
    submission: {
      action: ({ displayName, workArea }) => this.sending.run(() => this.save(), { displayName, workArea }),
      onInvalid: () => this.sending.refuse(),
    },
  });

  private async save(): Promise<void> {
    this.said.set('');
    const { displayName, workArea, organisationId } = this.model();
    await this.client.updateProfile({
      displayName,
      workArea: workArea || null,
      organisationId: organisationId || null,
    });
    await this.session.reload();
    this.said.set(this.translator.translate('identity.profile.saved'));
  }
}
