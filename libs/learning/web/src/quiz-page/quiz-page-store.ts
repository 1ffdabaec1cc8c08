import { computed, effect, inject, resourceFromSnapshots, type ResourceSnapshot, Service, signal } from '@angular/core';
import { CoreErrorCode } from '@trin/core-contract';
import { ProblemError, Session, Translator } from '@trin/core-web';
import { type CourseDocument } from '@trin/courses-contract';
import { CourseClient } from '@trin/courses-web';
import { type AttemptView } from '@trin/quizzes-contract';
import { type Reloadable } from '@trin/ui';
import { findUnit, type UnitNeighbours } from '../course-path/course-path';
import { EnrolmentStore } from '../enrolment/enrolment-store';
import { LearningClient } from '../learning-client';
import { routeParam } from '../route/route-param';

/** A quiz as its page shows it before and after an attempt. */
export interface QuizPlace {
  readonly course: CourseDocument;
  readonly at: UnitNeighbours;
}

/** State of the quiz page: where the learner stands, and the attempt that is open. */
@Service({ autoProvided: false })
export class QuizPageStore {
  readonly courseId = routeParam('courseId');
  readonly quizId = routeParam('quizId');
  private readonly client = inject(LearningClient);
  private readonly translator = inject(Translator);
  private readonly session = inject(Session);
  readonly enrolment = inject(EnrolmentStore);

  private readonly version = inject(CourseClient).course(this.courseId);
  readonly standing = this.client.quizStanding(() => {
    const registration = this.registration();
    return registration ? { registration, quizId: this.quizId() } : undefined;
  });
  private readonly registration = computed(() => this.enrolment.current()?.registration);
  readonly userId = computed(() => this.session.user()?.id);

  readonly place: Reloadable<QuizPlace> = Object.assign(
    resourceFromSnapshots<QuizPlace | undefined>(() => this.snapshot()),
    { reload: () => this.version.reload() },
  );
  readonly open = computed(() => (this.place.hasValue() ? this.place.value() : undefined));
  readonly lessonTitles = computed(() => {
    const units = this.open()?.course.modules.flatMap((module) => module.units) ?? [];
    return new Map(units.map(({ id, title }) => [id, title]));
  });
  /** Attempts that are left once the open one is handed in. */
  readonly attemptsLeft = computed(() => (this.standing.hasValue() ? this.standing.value().attemptsLeft : undefined));

  readonly attempt = signal<AttemptView | undefined>(undefined);
  readonly isStarting = signal(false);
  readonly problem = signal<string | undefined>(undefined);

  constructor() {
    effect(() => this.enrolment.courseId.set(this.courseId()));
    effect(() => {
      this.quizId();
      this.attempt.set(undefined);
    });
  }

  /** Starts an attempt, or goes on with the one that is open. */
  async start(): Promise<boolean> {
    const registration = this.registration();
    if (!registration || this.isStarting()) return false;
    this.isStarting.set(true);
    this.problem.set(undefined);
    try {
      this.attempt.set(await this.client.startAttempt(registration, this.quizId()));
      return true;
    } catch (error) {
      this.problem.set(this.translator.problemText(error));
      return false;
    } finally {
      this.isStarting.set(false);
    }
  }

  /** An attempt was handed in: where the learner stands has changed. */
  submitted(): void {
    this.standing.reload();
    this.enrolment.list.reload();
  }

  private snapshot(): ResourceSnapshot<QuizPlace | undefined> {
    const own = this.version.snapshot();
    if (own.status === 'error') return own;
    const course = own.value?.course;
    if (!course || !this.enrolment.isKnown()) return { status: 'loading', value: undefined };
    const at = findUnit(course, 'quiz', this.quizId());
    if (!at) return { status: 'error', error: new ProblemError({ code: CoreErrorCode.NotFound, status: 404 }) };
    return { status: 'resolved', value: { course, at } };
  }
}
