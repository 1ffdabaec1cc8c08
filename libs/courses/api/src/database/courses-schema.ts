import type { Schema } from '@trin/core-api';
import { CourseEntity, CourseVersionEntity } from '../catalogue/course.entities.js';
import { ContentDocumentEntity } from '../content/content-document.entity.js';
import { GlossaryTermEntity } from '../glossary/glossary-term.entity.js';
import { PracticeQuizEntity } from '../practice/practice-quiz.entity.js';
import { SearchEntryEntity } from '../search/search-entry.entity.js';
import { CreateCourse1795300200000 } from './migrations/1795300200000-create-course.js';

/** Entities and migrations of the courses scope. */
export const coursesSchema: Schema = {
  entities: [
    ...[CourseEntity, CourseVersionEntity, ContentDocumentEntity],
    ...[PracticeQuizEntity, SearchEntryEntity, GlossaryTermEntity],
  ],
  migrations: [CreateCourse1795300200000],
};
