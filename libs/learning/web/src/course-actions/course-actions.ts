import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type CourseView } from '@trin/courses-contract';
import { CourseActionsBody } from './course-actions-body';

/** What stands in the card of a course page. A thin door: the rest is fetched when a course page is open. */
@Component({
  selector: 'trin-course-actions',
  imports: [CourseActionsBody],
  template: `@defer (on immediate) {
      <trin-course-actions-body [course]="course()" />
    } @placeholder {
      <div class="wait"></div>
    }`,
  styles: `
    .wait {
      min-height: var(--control);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CourseActions {
  readonly course = input.required<CourseView>();
}
