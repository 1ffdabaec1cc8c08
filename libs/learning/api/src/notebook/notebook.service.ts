import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@trin/core-api';
import type { PageQuery } from '@trin/core-contract';
import type { NotebookView } from '@trin/learning-contract';
import { COURSE_SOURCE, type CourseSource } from '../course/course-source.js';
import { unitsOf } from '../progress/progress.rules.js';
import { readCursor, writeCursor } from './notebook-cursor.js';
import { NotebookRepository, type NotebookRow } from './notebook.repository.js';

/** A learner's own notes, highlights and bookmarks across lessons. */
@Injectable()
export class NotebookService {
  constructor(
    private readonly notebook: NotebookRepository,
    @Inject(COURSE_SOURCE) private readonly courses: CourseSource,
  ) {}

  async page(actor: Actor, { cursor, limit }: PageQuery): Promise<NotebookView> {
    const after = cursor === undefined ? null : readCursor(cursor);
    // One more than asked for tells whether there is a next page.
    const rows = await this.notebook.page(actor.userId, after, limit + 1);
    const entries = await Promise.all(rows.slice(0, limit).map((row) => this.present(row)));
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      entries,
      ...(last ? { nextCursor: writeCursor([last.savedAt.toISOString(), last.registration, last.lessonId]) } : {}),
    };
  }

  /** A lesson that was taken out of its course keeps its notes; its id stands in for the title. */
  private async present({ courseId, lessonId, value }: NotebookRow): Promise<NotebookView['entries'][number]> {
    const course = (await this.courses.findCourse(courseId))?.course;
    const lesson = course && unitsOf(course).find(({ id }) => id === lessonId);
    return {
      courseId,
      courseTitle: course?.title ?? courseId,
      lessonId,
      lessonTitle: lesson?.title ?? lessonId,
      notes: value,
    };
  }
}
