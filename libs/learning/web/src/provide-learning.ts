import { type EnvironmentProviders, inject, makeEnvironmentProviders } from '@angular/core';
import { ON_SIGN_OUT } from '@trin/core-web';
import { COURSE_ACTIONS } from '@trin/courses-web/course-actions';
import { CourseActions } from './course-actions/course-actions';
import { TabDrafts } from './lesson-record/tab-drafts';
import { OfflineCopies } from './offline/offline-copies';

/** What learning puts into pages of other scopes; the shell calls it once. */
export function provideLearning(): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: COURSE_ACTIONS, useValue: CourseActions },
    { provide: ON_SIGN_OUT, multi: true, useValue: forgetLearner },
  ]);
}

function forgetLearner(): void {
  inject(TabDrafts).clear();
  inject(OfflineCopies).clear();
}
