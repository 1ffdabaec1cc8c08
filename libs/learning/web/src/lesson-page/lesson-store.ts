import {
  computed,
  effect,
  inject,
  resource,
  resourceFromSnapshots,
  type ResourceSnapshot,
  Service,
  signal,
} from '@angular/core';
import { CoreErrorCode } from '@trin/core-contract';
import { Outbox, problemOf, ProblemError, Session, Translator } from '@trin/core-web';
import { type CourseView, type LessonDocument } from '@trin/courses-contract';
import { CourseClient } from '@trin/courses-web';
import { type Reloadable } from '@trin/ui';
import { findUnit, progressOf, type UnitNeighbours } from '../course-path/course-path';
import { EnrolmentStore } from '../enrolment/enrolment-store';
import { LearningClient } from '../learning-client';
import { LessonRecord } from '../lesson-record/lesson-record';
import { missingExercises } from '../lesson-record/missing-exercises';
import { RecordOpener, type RecordPlace } from '../lesson-record/record-opener';
import { routeParam } from '../route/route-param';

/** A lesson ready to be read and worked in. */
export interface OpenLesson {
  readonly version: CourseView;
  readonly at: UnitNeighbours;
  readonly lesson: LessonDocument;
}

/** State of the lesson player. Provided by the page, so that each visit begins clean. */
@Service({ autoProvided: false })
export class LessonStore {
  readonly courseId = routeParam('courseId');
  readonly lessonId = routeParam('lessonId');
  private readonly session = inject(Session);
  private readonly courses = inject(CourseClient);
  private readonly client = inject(LearningClient);
  private readonly opener = inject(RecordOpener);
  private readonly outbox = inject(Outbox);
  private readonly translator = inject(Translator);
  readonly enrolment = inject(EnrolmentStore);
  readonly record = inject(LessonRecord);

  private readonly version = this.courses.course(this.courseId);
  private readonly at = computed(() =>
    this.version.hasValue() ? findUnit(this.version.value().course, 'lesson', this.lessonId()) : undefined,
  );
  private readonly document = this.courses.lesson(() => {
    const unit = this.at()?.here.unit;
    return unit?.kind === 'lesson' ? unit.hash : undefined;
  });

  private readonly place = computed<RecordPlace | undefined>(
    () => {
      const lesson = this.document.hasValue() ? this.document.value() : undefined;
      if (!this.enrolment.isKnown() || lesson?.id !== this.lessonId()) return undefined;
      const registration = this.enrolment.current()?.registration;
      return { courseId: this.courseId(), lesson, userId: this.session.user()?.id, registration };
    },
    // New progress in the same enrolment does not open the lesson again.
    { equal: isSamePlace },
  );
  private readonly opened = resource({
    params: () => this.place(),
    loader: ({ params }) => this.opener.open(params),
  });

  /** The lesson with everything the learner left in it; the page draws nothing before. */
  readonly lesson: Reloadable<OpenLesson> = Object.assign(
    resourceFromSnapshots<OpenLesson | undefined>(() => this.snapshot()),
    { reload: () => this.reload() },
  );
  readonly open = computed(() => (this.lesson.hasValue() ? this.lesson.value() : undefined));

  readonly progress = computed(() => this.enrolment.current()?.progress);
  private readonly completedHere = signal<ReadonlySet<string>>(new Set());
  readonly isCompleted = computed(
    () =>
      this.completedHere().has(this.lessonId()) ||
      progressOf(this.progress(), this.lessonId())?.state === 'completed' ||
      this.record.place()?.view?.completedAt !== undefined,
  );
  readonly missing = computed(() => {
    const open = this.open();
    return open ? missingExercises(open.lesson, (blockId) => this.record.anyAnswer(blockId)) : [];
  });
  readonly isCompleting = signal(false);
  readonly completionProblem = signal<string | undefined>(undefined);

  constructor() {
    effect(() => this.enrolment.courseId.set(this.courseId()));
    effect(() => {
      if (this.opened.hasValue()) this.record.fill(this.opened.value());
    });
  }

  /** Completes the lesson; says whether it worked. Answers go first, for the rule is judged on the server. */
  async complete(): Promise<boolean> {
    const registration = this.enrolment.current()?.registration;
    if (!registration || this.isCompleting() || this.missing().length > 0) return false;
    const lessonId = this.lessonId();
    this.isCompleting.set(true);
    this.completionProblem.set(undefined);
    try {
      await this.outbox.flush();
      this.enrolment.setProgress(await this.client.completeLesson(registration, lessonId));
      this.completedHere.update((ids) => new Set(ids).add(lessonId));
      return true;
    } catch (error) {
      this.completionProblem.set(this.translator.problemText(error));
      return false;
    } finally {
      this.isCompleting.set(false);
    }
  }

  private snapshot(): ResourceSnapshot<OpenLesson | undefined> {
    for (const source of [this.version, this.document, this.opened]) {
      const error = source.error();
      if (error) return { status: 'error', error };
    }
    const at = this.at();
    const version = this.version.hasValue() ? this.version.value() : undefined;
    if (version && !at) return { status: 'error', error: notFound() };
    const lesson = this.document.hasValue() ? this.document.value() : undefined;
    const place = this.record.place();
    const isReady = place?.courseId === this.courseId() && place.lessonId === this.lessonId();
    if (!version || !at || lesson?.id !== this.lessonId() || !isReady) return { status: 'loading', value: undefined };
    return { status: 'resolved', value: { version, at, lesson } };
  }

  private reload(): boolean {
    const failed = [this.version, this.document, this.opened].filter((source) => source.error());
    return failed.map((source) => source.reload()).some(Boolean);
  }
}

const notFound = (): Error => problemOf(new ProblemError({ code: CoreErrorCode.NotFound, status: 404 }));

function isSamePlace(one: RecordPlace | undefined, other: RecordPlace | undefined): boolean {
  return one?.lesson === other?.lesson && one?.userId === other?.userId && one?.registration === other?.registration;
}
