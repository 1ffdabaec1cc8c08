import { Inject, Injectable } from '@nestjs/common';
import type { CourseView } from '@trin/courses-contract';
import type { ProgressView } from '@trin/learning-contract';
import { COURSE_SOURCE, type CourseSource } from '../course/course-source.js';
import { ProgressRepository, type RegistrationKey, type StoredProgress } from './progress.repository.js';
import { progressOf } from './progress.rules.js';

/** One learner's progress in one course. What of it others may see, their own policy decides. */
export interface RegistrationProgress extends RegistrationKey {
  readonly courseId: string;
  readonly course: CourseView['course'];
  readonly enrolledAt: Date;
  readonly withdrawn: boolean;
  readonly lastActiveAt: Date | null;
  readonly progress: ProgressView;
}

/** Reads progress for every page, export and cohort: one query however many are asked for, and one function. */
@Injectable()
export class ProgressReader {
  constructor(
    private readonly repository: ProgressRepository,
    @Inject(COURSE_SOURCE) private readonly courses: CourseSource,
  ) {}

  /** Of the registrations that exist; the order is not kept. */
  async forRegistrations(keys: readonly RegistrationKey[]): Promise<RegistrationProgress[]> {
    return keys.length === 0 ? [] : this.present(await this.repository.ofRegistrations(keys));
  }

  /** Of everything a learner is enrolled in now, oldest first. */
  async forLearner(learnerId: string): Promise<RegistrationProgress[]> {
    return this.present(await this.repository.ofLearner(learnerId));
  }

  /** Of those of the learners who are enrolled in the course now. */
  async forLearners(learnerIds: readonly string[], courseId: string): Promise<RegistrationProgress[]> {
    return learnerIds.length === 0 ? [] : this.present(await this.repository.ofLearners(learnerIds, courseId));
  }

  private async present(stored: readonly StoredProgress[]): Promise<RegistrationProgress[]> {
    const courses = new Map<string, CourseView | null>();
    for (const courseId of new Set(stored.map((row) => row.courseId))) {
      courses.set(courseId, await this.courses.findCourse(courseId));
    }
    return stored.flatMap((row) => {
      const course = courses.get(row.courseId)?.course;
      if (!course) return [];
      const { learnerId, registration, courseId, enrolledAt, withdrawnAt, lastActiveAt } = row;
      const progress = progressOf(course, row.units, row);
      const withdrawn = withdrawnAt !== null;
      return [{ learnerId, registration, courseId, course, enrolledAt, withdrawn, lastActiveAt, progress }];
    });
  }
}
