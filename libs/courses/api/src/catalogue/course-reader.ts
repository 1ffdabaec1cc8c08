import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { EventBus, LOGGER, type Logger } from '@trin/core-api';
import { type CatalogueView, type CourseView, LessonDocument } from '@trin/courses-contract';
import { ContentRepository } from '../content/content.repository.js';
import { CourseNotFound, DocumentNotFound } from '../course.errors.js';
import { coursePublished } from '../course.events.js';
import { CourseRepository } from './course.repository.js';
import { catalogueView } from './catalogue.presenter.js';

const lookAgainMs = 10_000;

/** The published courses, from memory. Other processes' publications are seen within seconds. */
@Injectable()
export class CourseReader implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private courses = new Map<string, CourseView>();
  private readonly lessons = new Map<string, LessonDocument>();
  private looks = 0;
  private applied = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly repository: CourseRepository,
    private readonly content: ContentRepository,
    private readonly events: EventBus,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.events.subscribe(coursePublished, () => this.refresh());
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.refresh();
    const look = () =>
      this.refresh().catch((err: unknown) => this.logger.error({ err }, 'published courses cannot be read'));
    this.timer = setInterval(() => void look(), lookAgainMs);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Reads what was published since the last look. */
  async refresh(): Promise<void> {
    this.looks += 1;
    const look = this.looks;
    const ids = await this.repository.currentVersionIds();
    const known = new Map([...this.courses.values()].map((view) => [view.versionId, view]));
    const missing = ids.filter((id) => !known.has(id));
    const read = missing.length === 0 ? [] : await this.repository.views(missing);
    for (const view of read) known.set(view.versionId, view);
    // Of looks that overlap, the one that began last has seen every publication that asked for one.
    if (look < this.applied) return;
    this.applied = look;
    const current = ids.map((id) => known.get(id)).filter((view) => view !== undefined);
    this.courses = new Map(current.map((view) => [view.course.id, view]));
  }

  catalogue(): CatalogueView {
    return catalogueView([...this.courses.values()]);
  }

  /** The current version of a course, or null. */
  async findCourse(courseId: string): Promise<CourseView | null> {
    // A course that is not known may have been published a moment ago.
    if (!this.courses.has(courseId)) await this.refresh();
    return this.courses.get(courseId) ?? null;
  }

  /** The current version of a course. @throws CourseNotFound */
  async getCourse(courseId: string): Promise<CourseView> {
    const view = await this.findCourse(courseId);
    if (view === null) throw new CourseNotFound();
    return view;
  }

  /** A lesson of the current version. @throws CourseNotFound or DocumentNotFound */
  async getLesson(courseId: string, lessonId: string): Promise<LessonDocument> {
    const { course } = await this.getCourse(courseId);
    const units = course.modules.flatMap((module) => module.units);
    const unit = units.find(({ kind, id }) => kind === 'lesson' && id === lessonId);
    if (unit?.kind !== 'lesson') throw new DocumentNotFound();
    const known = this.lessons.get(unit.hash);
    if (known !== undefined) return known;
    const file = await this.content.find(unit.hash, 'json');
    if (file === null) throw new DocumentNotFound();
    const lesson = LessonDocument.parse(JSON.parse(file.body.toString('utf8')));
    this.lessons.set(unit.hash, lesson);
    return lesson;
  }
}
