import { computed, inject, linkedSignal, Service, signal } from '@angular/core';
import { Session, Translator } from '@trin/core-web';
import { EnrolmentListView, type EnrolmentView, type ProgressView } from '@trin/learning-contract';
import { LearningClient } from '../learning-client';
import { withOfflineCopy } from '../offline/with-offline-copy';

/** The learner's enrolment in the course that a page is about. Provided by the page, which says which course. */
@Service({ autoProvided: false })
export class EnrolmentStore {
  private readonly client = inject(LearningClient);
  private readonly session = inject(Session);
  private readonly translator = inject(Translator);

  readonly courseId = signal<string | undefined>(undefined);
  readonly list = withOfflineCopy(
    this.client.enrolments(() => this.session.user() !== undefined),
    () => 'enrolments',
    EnrolmentListView,
  );
  private readonly listed = computed(() => (this.list.hasValue() ? this.list.value()?.enrolments : undefined));

  /** The enrolment; undefined while unknown and when there is none. */
  readonly current = linkedSignal<EnrolmentView | undefined>(() =>
    this.listed()?.find(({ courseId }) => courseId === this.courseId()),
  );
  /** Whether it is known if there is one. */
  readonly isKnown = computed(
    () =>
      (this.session.isKnown() && !this.session.user()) || this.listed() !== undefined || this.list.status() === 'error',
  );
  readonly isBusy = signal(false);
  readonly problem = signal<string | undefined>(undefined);

  async enrol(): Promise<boolean> {
    const courseId = this.courseId();
    if (!courseId) return false;
    return this.attempt(async () => this.current.set(await this.client.enrol(courseId)));
  }

  async withdraw(): Promise<boolean> {
    const enrolment = this.current();
    if (!enrolment) return false;
    return this.attempt(async () => {
      await this.client.withdraw(enrolment.registration);
      this.current.set(undefined);
    });
  }

  /** Takes over the progress that an action came back with. */
  setProgress(progress: ProgressView): void {
    this.current.update((enrolment) => enrolment && { ...enrolment, progress });
  }

  private async attempt(task: () => Promise<void>): Promise<boolean> {
    if (this.isBusy()) return false;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      await task();
      return true;
    } catch (error) {
      this.problem.set(this.translator.problemText(error));
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }
}
