import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { COURSE_ACTIONS } from '@trin/courses-web';
import { CourseActions } from './course-actions/course-actions';

/** What learning puts into pages of other scopes; the shell calls it once. */
export function provideLearning(): EnvironmentProviders {
  return makeEnvironmentProviders([{ provide: COURSE_ACTIONS, useValue: CourseActions }]);
}
