import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@trin/core-api';
import type { LessonDocument } from '@trin/courses-contract';
import { COURSE_SOURCE, type CourseSource } from '../course/course-source.js';
import { EnrolmentNotFound } from '../enrolment/enrolment.errors.js';
import { EnrolmentRepository } from '../enrolment/enrolment.repository.js';
import type { LessonKey } from './lesson-record.repository.js';
import { LessonNotFound } from './lesson.errors.js';

/** A lesson that the actor may work in. */
export interface OpenLesson {
  readonly key: LessonKey;
  readonly courseId: string;
  readonly lesson: LessonDocument;
}

/** Lets a learner into the lessons of a course in which they are enrolled, and nobody else. */
@Injectable()
export class LessonAccess {
  constructor(
    private readonly enrolments: EnrolmentRepository,
    @Inject(COURSE_SOURCE) private readonly courses: CourseSource,
  ) {}

  /** One statement. @throws EnrolmentNotFound, LessonNotFound */
  async enter(actor: Actor, registration: string, lessonId: string): Promise<OpenLesson> {
    const courseId = await this.enrolments.findCourseId(actor.userId, registration);
    if (courseId === null) throw new EnrolmentNotFound();
    const lesson = await this.courses.findLesson(courseId, lessonId);
    if (!lesson) throw new LessonNotFound();
    return { key: { learnerId: actor.userId, registration, lessonId }, courseId, lesson };
  }
}
