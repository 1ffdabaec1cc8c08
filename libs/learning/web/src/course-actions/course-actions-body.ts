import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session, Translator } from '@trin/core-web';
import { type CourseView } from '@trin/courses-contract';
import { type UnitMark, UnitMarks } from '@trin/courses-web';
import { Dialogs, Icon, Notice, ProgressSteps } from '@trin/ui';
import { unitAddress, unitPlaces, unitState } from '../course-path/course-path';
import { EnrolmentStore } from '../enrolment/enrolment-store';

/** What a reader can do with a course: enrol, go on, leave; or wait, while it is on its way. */
@Component({
  selector: 'trin-course-actions-body',
  imports: [Icon, Notice, ProgressSteps, RouterLink, TranslocoPipe],
  providers: [EnrolmentStore],
  templateUrl: './course-actions-body.html',
  styles: `
    trin-progress-steps {
      display: block;
      max-width: 30rem;
      margin-bottom: var(--space-4);
    }
    trin-notice {
      display: block;
      margin-bottom: var(--space-4);
    }
    .row {
      min-height: var(--control);
    }
    .row > .button {
      flex: 1 1 auto;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CourseActionsBody {
  readonly course = input.required<CourseView>();
  protected readonly document = computed(() => this.course().course);
  protected readonly session = inject(Session);
  protected readonly store = inject(EnrolmentStore);
  private readonly outlineMarks = inject(UnitMarks, { optional: true });
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly translator = inject(Translator);

  protected readonly progress = computed(() => this.store.current()?.progress);
  protected readonly isBegun = computed(
    () => this.progress()?.units.some(({ state }) => state !== 'not-started') ?? false,
  );
  protected readonly lessons = computed(() => {
    const units = unitPlaces(this.document()).filter(({ unit }) => unit.kind === 'lesson');
    const states = new Map(this.progress()?.units.map((unit) => [unit.unitId, unit]));
    const done = units.filter(({ unit }) => unitState('lesson', states.get(unit.id)) === 'done').length;
    return { done, total: units.length };
  });
  protected readonly lessonText = computed(() =>
    this.translator.plural('learning.progress.lessons', this.lessons().total, this.lessons()),
  );
  /** What the outline of the page shows beside each part. */
  private readonly marks = computed(() => {
    const states = new Map(this.progress()?.units.map((unit) => [unit.unitId, unit]));
    const marks = new Map<string, UnitMark>();
    for (const { unit } of unitPlaces(this.document())) {
      const state = unitState(unit.kind, states.get(unit.id));
      if (state !== 'open') marks.set(unit.id, state);
    }
    return marks;
  });
  protected readonly firstAddress = computed(() => this.addressOf(unitPlaces(this.document())[0]));
  /** Where the learner left, else the first part that is not done. */
  protected readonly nextAddress = computed(() => {
    const places = unitPlaces(this.document());
    const states = new Map(this.progress()?.units.map((unit) => [unit.unitId, unit]));
    const isOpen = ({ unit }: (typeof places)[number]): boolean => unitState(unit.kind, states.get(unit.id)) !== 'done';
    const from = places.findIndex(({ unit }) => unit.id === this.progress()?.resume?.unitId);
    return this.addressOf(places.slice(Math.max(0, from)).find(isOpen) ?? places.find(isOpen) ?? places[0]);
  });
  protected readonly here = globalThis.location.pathname;

  constructor() {
    effect(() => this.store.courseId.set(this.document().id));
    effect(() => this.outlineMarks?.byUnit.set(this.marks()));
  }

  protected async enrol(): Promise<void> {
    const address = this.firstAddress();
    if ((await this.store.enrol()) && !this.isBegun() && address) await this.router.navigate(address);
  }

  protected async withdraw(): Promise<void> {
    const isSure = await this.dialogs.confirm({
      heading: this.translator.translate('learning.withdraw.heading'),
      text: this.translator.translate('learning.withdraw.text', { title: this.document().title }),
      confirm: this.translator.translate('learning.withdraw.confirm'),
      danger: true,
    });
    if (isSure) await this.store.withdraw();
  }

  private addressOf(place: ReturnType<typeof unitPlaces>[number] | undefined): string[] | undefined {
    return place && unitAddress(this.document().id, place.unit);
  }
}
