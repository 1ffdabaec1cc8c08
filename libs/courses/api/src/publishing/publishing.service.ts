import { Injectable } from '@nestjs/common';
import { Clock, EventBus, newId, Transactional } from '@trin/core-api';
import type { GlossaryTerm } from '@trin/courses-contract';
import { QuizStore } from '@trin/quizzes-api';
import { CourseRepository } from '../catalogue/course.repository.js';
import { ContentRepository, type AddressedFile } from '../content/content.repository.js';
import { packFile } from '../content/frozen-file.js';
import { coursePublished } from '../course.events.js';
import { GlossaryRepository } from '../glossary/glossary.repository.js';
import { PracticeRepository } from '../practice/practice.repository.js';
import { SearchRepository } from '../search/search.repository.js';
import type { CompiledCourse } from './compiled-course.js';
import { courseEntries, termEntries } from './search-entries.js';

/** What publishing came to. `changed` is false when just this version is the current one already. */
export interface PublishedVersion {
  readonly versionId: string;
  readonly versionNumber: number;
  readonly changed: boolean;
}

/** Publishes compiled courses: a new frozen version, or nothing when nothing is new. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly courses: CourseRepository,
    private readonly content: ContentRepository,
    private readonly practice: PracticeRepository,
    private readonly search: SearchRepository,
    private readonly glossary: GlossaryRepository,
    private readonly quizzes: QuizStore,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** Publishes a course; the same course again changes nothing, an older one becomes current again. */
  async publish(compiled: CompiledCourse): Promise<PublishedVersion> {
    // Compressing takes longer than all writing together and needs no transaction.
    return this.write(compiled, await this.pack(compiled));
  }

  /** Publishes the glossary that all courses share. */
  @Transactional()
  async publishGlossary(terms: readonly GlossaryTerm[]): Promise<void> {
    await this.glossary.replace(terms);
    await this.search.replace('', termEntries(terms));
  }

  @Transactional()
  protected async write(compiled: CompiledCourse, files: readonly AddressedFile[]): Promise<PublishedVersion> {
    const courseId = compiled.course.document.id;
    const current = await this.courses.lock(courseId);
    const known = await this.courses.findVersion(courseId, compiled.fingerprint);
    if (known !== null && known.id === current) {
      return { versionId: known.id, versionNumber: known.number, changed: false };
    }
    for (const file of files) await this.content.save(file);
    const version = known ?? (await this.addVersion(compiled));
    for (const { quizId, definition } of compiled.quizzes) await this.quizzes.publishQuiz(quizId, definition);
    await this.search.replace(courseId, courseEntries(courseId, compiled.searchTexts));
    await this.courses.setCurrent(courseId, version.id);
    const published = { courseId, versionId: version.id, versionNumber: version.number };
    await this.events.publish(coursePublished, published);
    return { versionId: version.id, versionNumber: version.number, changed: true };
  }

  private async addVersion(compiled: CompiledCourse): Promise<{ id: string; number: number }> {
    const { course, fingerprint, practiceQuizzes } = compiled;
    const id = newId();
    const courseId = course.document.id;
    const publishedAt = this.clock.now();
    const number = await this.courses.addVersion({ id, courseId, fingerprint, hash: course.hash, publishedAt });
    await this.practice.add(id, practiceQuizzes);
    return { id, number };
  }

  private async pack({ course, lessons, media }: CompiledCourse): Promise<AddressedFile[]> {
    const json = { extension: 'json', mediaType: 'application/json; charset=utf-8' };
    const documents = [course, ...lessons].map(({ hash, bytes }) => ({ ...json, hash, bytes }));
    const all = [...documents, ...media];
    const known = await this.content.known(all.map(({ hash }) => hash));
    const missing = all.filter(({ hash, extension }) => !known.has(`${hash}.${extension}`));
    return Promise.all(
      missing.map(async ({ hash, extension, mediaType, bytes }) => ({
        hash,
        extension,
        ...(await packFile(mediaType, bytes)),
      })),
    );
  }
}
