import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Clock, newId } from '@trin/core-api';
import { CourseNotFound } from '@trin/courses-api';
import type { EnrolmentListView, EnrolmentView, HomeView } from '@trin/learning-contract';
import { COURSE_SOURCE, type CourseSource } from '../course/course-source.js';
import { LessonRecordRepository } from '../lesson/lesson-record.repository.js';
import { ProgressReader } from '../progress/progress-reader.js';
import { CourseNotOpen, EnrolmentNotFound } from './enrolment.errors.js';
import { presentEnrolment, presentHome } from './enrolment.presenter.js';
import { EnrolmentRepository } from './enrolment.repository.js';

/** A learner enrols in courses, sees how far they are, and withdraws. */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly enrolments: EnrolmentRepository,
    private readonly progress: ProgressReader,
    private readonly records: LessonRecordRepository,
    private readonly clock: Clock,
    @Inject(COURSE_SOURCE) private readonly courses: CourseSource,
  ) {}

  /** The open enrolment, the withdrawn one taken up again, or a new one. @throws CourseNotFound, CourseNotOpen */
  async enrol(actor: Actor, courseId: string): Promise<EnrolmentView> {
    const view = await this.courses.findCourse(courseId);
    if (!view) throw new CourseNotFound();
    if (view.course.status !== 'open') throw new CourseNotOpen();
    const registration = await this.enrolments.enrol(actor.userId, courseId, newId(), this.clock.now());
    return this.get(actor, registration);
  }

  async list(actor: Actor): Promise<EnrolmentListView> {
    return { enrolments: (await this.progress.forLearner(actor.userId)).map(presentEnrolment) };
  }

  /** @throws EnrolmentNotFound */
  async get(actor: Actor, registration: string): Promise<EnrolmentView> {
    const [found] = await this.progress.forRegistrations([{ learnerId: actor.userId, registration }]);
    if (!found || found.withdrawn) throw new EnrolmentNotFound();
    return presentEnrolment(found);
  }

  /** Everything is kept; enrolling again takes it up. @throws EnrolmentNotFound */
  async withdraw(actor: Actor, registration: string): Promise<void> {
    const found = await this.enrolments.withdraw(actor.userId, registration, this.clock.now());
    if (!found) throw new EnrolmentNotFound();
  }

  /** What to do next, and what one is enrolled in. */
  async home(actor: Actor): Promise<HomeView> {
    const enrolments = await this.progress.forLearner(actor.userId);
    const workflows = await this.records.ownWorkflowsOf(actor.userId);
    return presentHome(enrolments, (courseId) => workflows.get(courseId));
  }
}
