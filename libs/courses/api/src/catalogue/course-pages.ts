import { Injectable } from '@nestjs/common';
import { CatalogueView, CourseView, GlossaryView } from '@trin/courses-contract';
import type * as z from 'zod';
import { packFile } from '../content/frozen-file.js';
import { cacheFor, FrozenResponse } from '../content/frozen-response.js';
import { GlossaryRepository } from '../glossary/glossary.repository.js';
import { CourseReader } from './course-reader.js';

interface Page {
  readonly source: string;
  readonly response: FrozenResponse;
}

/** Answers that change when something is published: written and compressed then, not at every request. */
@Injectable()
export class CoursePages {
  private readonly pages = new Map<string, Page>();

  constructor(
    private readonly courses: CourseReader,
    private readonly terms: GlossaryRepository,
  ) {}

  catalogue(): Promise<FrozenResponse> {
    return this.page('catalogue', CatalogueView, this.courses.catalogue());
  }

  async course(courseId: string): Promise<FrozenResponse> {
    const view = await this.courses.getCourse(courseId);
    return this.page(`course ${courseId}`, CourseView, view, view.versionId);
  }

  async glossary(): Promise<FrozenResponse> {
    return this.page('glossary', GlossaryView, { terms: await this.terms.all() });
  }

  /** The page as it was written last, unless what it is written from has changed. */
  private async page<T>(
    name: string,
    schema: z.ZodType<T>,
    view: T,
    source = JSON.stringify(view),
  ): Promise<FrozenResponse> {
    const known = this.pages.get(name);
    if (known?.source === source) return known.response;
    const bytes = Buffer.from(JSON.stringify(schema.parse(view)), 'utf8');
    const response = new FrozenResponse(await packFile('application/json; charset=utf-8', bytes), cacheFor.askFirst);
    this.pages.set(name, { source, response });
    return response;
  }
}
