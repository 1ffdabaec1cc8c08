import { Injectable } from '@nestjs/common';
import { CourseReader } from '@trin/courses-api';
import type { CourseView, LessonDocument } from '@trin/courses-contract';
import { unitsOf } from '../progress/progress.rules.js';
import type { CourseSource } from './course-source.js';

/** The courses scope as learning needs it: what is not there is null, so that each refusal gets its own code. */
@Injectable()
export class PublishedCourses implements CourseSource {
  constructor(private readonly reader: CourseReader) {}

  async findCourse(courseId: string): Promise<CourseView | null> {
    return this.reader.findCourse(courseId);
  }

  async findLesson(courseId: string, lessonId: string): Promise<LessonDocument | null> {
    const view = await this.reader.findCourse(courseId);
    const taught = view && unitsOf(view.course).some(({ kind, id }) => kind === 'lesson' && id === lessonId);
    return taught ? this.reader.getLesson(courseId, lessonId) : null;
  }
}
