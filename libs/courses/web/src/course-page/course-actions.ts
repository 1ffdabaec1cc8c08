import { InjectionToken, type InputSignal, type Type } from '@angular/core';
import { type CourseView } from '@trin/courses-contract';

/** What stands in the card of a course page: to enrol, to go on. */
export interface CourseActionsComponent {
  readonly course: InputSignal<CourseView>;
}

/** The learning scope provides it, so that the arrow between the scopes goes one way. */
export const COURSE_ACTIONS = new InjectionToken<Type<CourseActionsComponent>>('COURSE_ACTIONS');
