import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, Clock, EventBus } from '@trin/core-api';
import { AttemptService, attemptSubmitted, QuizNotFound } from '@trin/quizzes-api';
import type { AttemptView, QuizStandingView } from '@trin/quizzes-contract';
import { COURSE_SOURCE, type CourseSource } from '../course/course-source.js';
import { EnrolmentNotFound } from '../enrolment/enrolment.errors.js';
import { EnrolmentRepository } from '../enrolment/enrolment.repository.js';
import { CompletionService } from '../progress/completion.service.js';
import { unitsOf } from '../progress/progress.rules.js';

/** Quizzes within an enrolment: who may take them, and what becomes of the attempts. */
@Injectable()
export class CourseQuizService implements OnModuleInit {
  constructor(
    private readonly enrolments: EnrolmentRepository,
    private readonly attempts: AttemptService,
    private readonly completion: CompletionService,
    private readonly events: EventBus,
    private readonly clock: Clock,
    @Inject(COURSE_SOURCE) private readonly courses: CourseSource,
  ) {}

  onModuleInit(): void {
    this.events.subscribe(attemptSubmitted, (attempt) => this.completion.recordAttempt(attempt));
  }

  /** The open attempt, or a new one; the quiz becomes the place to go on. @throws EnrolmentNotFound, QuizNotFound, AttemptLimitReached */
  async start(actor: Actor, registration: string, quizId: string): Promise<AttemptView> {
    const address = await this.addressOf(actor, registration, quizId);
    const attempt = await this.attempts.start(actor, address, registration);
    await this.enrolments.openQuiz(actor.userId, registration, quizId, this.clock.now());
    return attempt;
  }

  /** The learner's attempts so far. @throws EnrolmentNotFound, QuizNotFound */
  async standing(actor: Actor, registration: string, quizId: string): Promise<QuizStandingView> {
    return this.attempts.standing(actor, await this.addressOf(actor, registration, quizId), registration);
  }

  /** The quiz's address in the quizzes scope, when it belongs to the course of the actor's own enrolment. */
  private async addressOf(actor: Actor, registration: string, quizId: string): Promise<string> {
    const courseId = await this.enrolments.findCourseId(actor.userId, registration);
    if (courseId === null) throw new EnrolmentNotFound();
    const view = await this.courses.findCourse(courseId);
    const unit = view && unitsOf(view.course).find(({ id }) => id === quizId);
    if (unit?.kind !== 'quiz') throw new QuizNotFound();
    return unit.quizId;
  }
}
