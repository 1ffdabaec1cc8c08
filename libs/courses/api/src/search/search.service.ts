import { Injectable } from '@nestjs/common';
import type { SearchHit, SearchView } from '@trin/courses-contract';
import { CourseReader } from '../catalogue/course-reader.js';
import { SearchRepository, type FoundEntry } from './search.repository.js';
import { excerptOf, tsQuery } from './search.rules.js';

/** Finds courses, lessons and glossary terms by their words, in any Danish form. */
@Injectable()
export class SearchService {
  constructor(
    private readonly entries: SearchRepository,
    private readonly courses: CourseReader,
  ) {}

  async search(typed: string, limit: number): Promise<SearchView> {
    const query = tsQuery(typed);
    const found = query === null ? [] : await this.entries.find(query, limit);
    const hits = await Promise.all(found.map((entry) => this.hitOf(entry)));
    return { query: typed, hits };
  }

  private async hitOf({ kind, courseId, itemId, title, body, marked }: FoundEntry): Promise<SearchHit> {
    const excerpt = excerptOf(body, marked);
    if (kind === 'term') return { kind, termId: itemId, title, excerpt };
    if (kind === 'course') return { kind, courseId, title, excerpt };
    const course = await this.courses.findCourse(courseId);
    return { kind, courseId, lessonId: itemId, title, courseTitle: course?.course.title, excerpt };
  }
}
