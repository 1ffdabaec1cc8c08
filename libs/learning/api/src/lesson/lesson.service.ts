import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '@trin/core-api';
import type { LessonRecordView, ProgressView } from '@trin/learning-contract';
import { EnrolmentNotFound } from '../enrolment/enrolment.errors.js';
import { CompletionService } from '../progress/completion.service.js';
import { ProgressReader } from '../progress/progress-reader.js';
import { LessonAccess } from './lesson-access.js';
import { LessonRecordRepository } from './lesson-record.repository.js';
import { LessonNotReady } from './lesson.errors.js';
import { presentLessonRecord } from './lesson.presenter.js';
import { missingBlockIds } from './response.rules.js';

/** A learner takes a lesson: opens it, moves in it, completes it. */
@Injectable()
export class LessonService {
  constructor(
    private readonly access: LessonAccess,
    private readonly records: LessonRecordRepository,
    private readonly completion: CompletionService,
    private readonly progress: ProgressReader,
    private readonly clock: Clock,
  ) {}

  /** Opens the lesson and gives all that the player needs. @throws EnrolmentNotFound, LessonNotFound */
  async open(actor: Actor, registration: string, lessonId: string): Promise<LessonRecordView> {
    const { key, courseId, lesson } = await this.access.enter(actor, registration, lessonId);
    const record = await this.records.open(key, courseId, this.clock.now());
    if (!record) throw new EnrolmentNotFound();
    return presentLessonRecord(lesson, record);
  }

  /** Keeps how far into the lesson the learner is; the last one wins. @throws EnrolmentNotFound, LessonNotFound */
  async move(actor: Actor, registration: string, lessonId: string, blockIndex: number): Promise<void> {
    const { key } = await this.access.enter(actor, registration, lessonId);
    await this.records.move(key, blockIndex, this.clock.now());
  }

  /** Completed twice, it is completed once. @throws EnrolmentNotFound, LessonNotFound, LessonNotReady */
  async complete(actor: Actor, registration: string, lessonId: string): Promise<ProgressView> {
    const { key, lesson } = await this.access.enter(actor, registration, lessonId);
    const missing = missingBlockIds(lesson, await this.records.responsesOf(key));
    if (missing.length > 0) throw new LessonNotReady(missing);
    await this.completion.completeLesson(actor.userId, registration, lessonId);
    const [found] = await this.progress.forRegistrations([key]);
    if (!found) throw new EnrolmentNotFound();
    return found.progress;
  }
}
