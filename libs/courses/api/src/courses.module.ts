import { Module } from '@nestjs/common';
import { QuizzesModule } from '@trin/quizzes-api';
import { CourseController } from './catalogue/course.controller.js';
import { CoursePages } from './catalogue/course-pages.js';
import { CourseReader } from './catalogue/course-reader.js';
import { CourseRepository } from './catalogue/course.repository.js';
import { ContentController } from './content/content.controller.js';
import { ContentFront } from './content/content-front.js';
import { ContentRepository } from './content/content.repository.js';
import { ContentStore } from './content/content-store.js';
import { GlossaryRepository } from './glossary/glossary.repository.js';
import { PracticeController } from './practice/practice.controller.js';
import { PracticeRepository } from './practice/practice.repository.js';
import { PracticeService } from './practice/practice.service.js';
import { PublishingService } from './publishing/publishing.service.js';
import { SearchController } from './search/search.controller.js';
import { SearchRepository } from './search/search.repository.js';
import { SearchService } from './search/search.service.js';

const repositories = [CourseRepository, ContentRepository, GlossaryRepository, PracticeRepository, SearchRepository];

/** Courses without a web face: what other scopes use. */
@Module({
  imports: [QuizzesModule],
  providers: [
    ...repositories,
    CourseReader,
    CoursePages,
    ContentStore,
    PracticeService,
    SearchService,
    PublishingService,
  ],
  exports: [CourseReader, PublishingService, CoursePages, ContentStore, PracticeService, SearchService],
})
export class CoursesModule {}

/** Courses over HTTP. */
@Module({
  imports: [CoursesModule],
  providers: [ContentFront],
  controllers: [CourseController, ContentController, SearchController, PracticeController],
})
export class CoursesApiModule {}
