import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Translator } from '@trin/core-web';
import { CredentialListView, type CredentialView, type HomeView } from '@trin/learning-contract';
import { LoadState, Notice, Ready, type Reloadable } from '@trin/ui';
import { LearningClient } from '../learning-client';
import { withOfflineCopy } from '../offline/with-offline-copy';
import { CertificateCard } from './certificate-card';

/** The learner's certificates, and those that only have to be fetched. */
@Component({
  selector: 'trin-certificates',
  imports: [CertificateCard, LoadState, Notice, Ready, TranslocoPipe],
  template: `
    @let failure = problem();
    @if (failure) {
      <trin-notice kind="problem" [live]="true">{{ failure }}</trin-notice>
    }
    <trin-load-state minHeight="10rem" [lines]="3">
      <ng-template [trinReady]="credentials" let-view>
        <ul class="plain-list stack-small">
          @for (enrolment of ready(view); track enrolment.registration) {
            <li class="card">
              <p>{{ 'learning.things.ready' | transloco: { title: enrolment.courseTitle } }}</p>
              <button type="button" class="button" [attr.aria-busy]="isBusy()" (click)="issue(enrolment.registration)">
                {{ 'learning.things.issue' | transloco }}
              </button>
            </li>
          }
          @for (credential of view.credentials; track credential.id) {
            <li><trin-certificate-card [credential]="credential" (changed)="update($event)" /></li>
          }
        </ul>
        @if (view.credentials.length === 0 && ready(view).length === 0) {
          <p class="soft">{{ 'learning.things.noCertificates' | transloco }}</p>
        }
      </ng-template>
    </trin-load-state>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Certificates {
  readonly home = input.required<Reloadable<HomeView>>();
  private readonly client = inject(LearningClient);
  private readonly translator = inject(Translator);
  private readonly fetched = this.client.credentials();
  protected readonly credentials = withOfflineCopy(this.fetched, () => 'credentials', CredentialListView);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<string | undefined>(undefined);
  private readonly satisfied = computed(() => {
    const home = this.home();
    const enrolments = home.hasValue() ? (home.value()?.enrolments ?? []) : [];
    return enrolments.filter(({ allowedOperations }) => allowedOperations.issueCredential);
  });

  protected ready(view: CredentialListView): HomeView['enrolments'] {
    const issued = new Set(view.credentials.map(({ courseTitle }) => courseTitle));
    return this.satisfied().filter(({ courseTitle }) => !issued.has(courseTitle));
  }

  protected issue(registration: string): Promise<void> {
    return this.attempt(async () => {
      const credential = await this.client.issueCredential(registration);
      this.fetched.update((view) => ({ credentials: [credential, ...(view?.credentials ?? [])] }));
    });
  }

  protected update(changed: CredentialView): Promise<void> {
    const show = (credential: CredentialView): void =>
      this.fetched.update((view) => ({
        credentials: view?.credentials.map((other) => (other.id === credential.id ? credential : other)) ?? [],
      }));
    const { id, showName, showCourse } = changed;
    return this.attempt(async () => show(await this.client.updateCredential(id, { showName, showCourse })));
  }

  private async attempt(task: () => Promise<void>): Promise<void> {
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      await task();
    } catch (error) {
      this.problem.set(this.translator.problemText(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
