import { Inject, Injectable } from '@nestjs/common';
import { Clock, EventBus, Transactional } from '@trin/core-api';
import { CourseNotFound } from '@trin/courses-api';
import type { CourseDocument } from '@trin/courses-contract';
import type { AttemptSubmitted } from '@trin/quizzes-contract';
import { COURSE_SOURCE, type CourseSource } from '../course/course-source.js';
import { EnrolmentNotFound } from '../enrolment/enrolment.errors.js';
import { EnrolmentRepository, type LockedEnrolment } from '../enrolment/enrolment.repository.js';
import { afterAttempt } from './attempt-outcome.rules.js';
import { courseCompleted, lessonCompleted, quizPassed } from './learning.events.js';
import { ProgressRepository } from './progress.repository.js';
import { achievementOf } from './progress.rules.js';

/**
 * Records what a learner reached. Every writing method first takes the enrolment's row for itself, so that the
 * last lesson and the last quiz, coming at the same moment, still complete the course, and once.
 */
@Injectable()
export class CompletionService {
  constructor(
    private readonly enrolments: EnrolmentRepository,
    private readonly progress: ProgressRepository,
    private readonly events: EventBus,
    private readonly clock: Clock,
    @Inject(COURSE_SOURCE) private readonly courses: CourseSource,
  ) {}

  /** Completed again, it stays as it was. The caller has made sure that the lesson is ready. @throws EnrolmentNotFound */
  @Transactional()
  async completeLesson(learnerId: string, registration: string, lessonId: string): Promise<void> {
    const enrolment = await this.enrolments.lock(learnerId, registration);
    if (!enrolment || enrolment.withdrawnAt) throw new EnrolmentNotFound();
    const now = this.clock.now();
    const known = await this.progress.findUnit(enrolment, lessonId);
    if (known?.completedAt) return;
    await this.progress.saveUnit({
      ...(known ?? { ...emptyUnit, firstOpenedAt: now }),
      learnerId,
      registration,
      unitId: lessonId,
      kind: 'lesson',
      completedAt: now,
    });
    await this.events.publish(lessonCompleted, { ...this.eventOf(enrolment, now), lessonId });
    await this.settle(enrolment, now);
  }

  /** Takes in a submitted attempt, also of an enrolment that was withdrawn since; one of no enrolment is not ours. */
  @Transactional()
  async recordAttempt(attempt: AttemptSubmitted): Promise<void> {
    const enrolment = await this.enrolments.lock(attempt.learnerId, attempt.contextId);
    if (!enrolment || !attempt.quizId.startsWith(`${enrolment.courseId}/`)) return;
    const unitId = attempt.quizId.slice(enrolment.courseId.length + 1);
    const known = await this.progress.findUnit(enrolment, unitId);
    const outcome = afterAttempt(known, attempt);
    const { learnerId, registration } = enrolment;
    await this.progress.saveUnit({ ...emptyUnit, ...outcome, learnerId, registration, unitId, kind: 'quiz' });
    if (known?.passedAt || !outcome.passedAt) return;
    await this.events.publish(quizPassed, {
      ...this.eventOf(enrolment, outcome.passedAt),
      quizId: attempt.quizId,
    });
    await this.settle(enrolment, this.clock.now());
  }

  /** Asks whether the course is now completed, passed, satisfied, and tells so the first time. */
  private async settle(enrolment: LockedEnrolment, now: Date): Promise<void> {
    const course = await this.getCourse(enrolment.courseId);
    const [stored] = await this.progress.ofRegistrations([enrolment]);
    const reached = achievementOf(course, stored?.units ?? []);
    const mark = (before: Date | null, is: boolean): Date | null => before ?? (is ? now : null);
    await this.enrolments.mark(enrolment, {
      completedAt: mark(enrolment.completedAt, reached.completed),
      passedAt: mark(enrolment.passedAt, reached.passed),
      satisfiedAt: mark(enrolment.satisfiedAt, reached.satisfied),
    });
    if (reached.satisfied && !enrolment.satisfiedAt) {
      await this.events.publish(courseCompleted, this.eventOf(enrolment, now));
    }
  }

  private async getCourse(courseId: string): Promise<CourseDocument> {
    const view = await this.courses.findCourse(courseId);
    if (!view) throw new CourseNotFound();
    return view.course;
  }

  private eventOf({ learnerId, registration, courseId }: LockedEnrolment, at: Date) {
    return { learnerId, registration, courseId, at: at.toISOString() };
  }
}

const emptyUnit = { completedAt: null, passedAt: null, bestScaled: null, failedAt: null, blockIndex: null };
