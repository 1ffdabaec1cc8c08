import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PageTitle, problemOf } from '@trin/core-web';
import { BackLink, DatePipe, EmptyState, Icon, LoadState, PluralPipe, Ready, StepBadge, Tag } from '@trin/ui';
import { map } from 'rxjs';
import { CourseClient } from '../course-client';
import { DurationPipe } from '../ui/duration-pipe';
import { completionRule } from './completion-rule';
import { COURSE_ACTIONS } from './course-actions';
import { CourseOutline } from './course-outline';
import { UnitMarks } from './unit-marks';

/** What a course is, what one has made at its end, and what it takes. */
@Component({
  selector: 'trin-course-page',
  imports: [
    BackLink,
    CourseOutline,
    DatePipe,
    DurationPipe,
    EmptyState,
    Icon,
    LoadState,
    NgComponentOutlet,
    PluralPipe,
    Ready,
    RouterLink,
    StepBadge,
    Tag,
    TranslocoPipe,
  ],
  providers: [UnitMarks],
  templateUrl: './course-page.html',
  styleUrl: './course-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoursePage {
  private readonly title = inject(PageTitle);
  private readonly route = inject(ActivatedRoute);
  private readonly courseId = toSignal(this.route.paramMap.pipe(map((params) => params.get('courseId') ?? '')), {
    initialValue: this.route.snapshot.paramMap.get('courseId') ?? '',
  });

  protected readonly course = inject(CourseClient).course(this.courseId);
  protected readonly actions = inject(COURSE_ACTIONS, { optional: true });
  protected readonly isMissing = computed(() => {
    const error = this.course.error();
    return error !== undefined && problemOf(error).status === 404;
  });
  private readonly document = computed(() => (this.course.hasValue() ? this.course.value().course : undefined));
  protected readonly rule = computed(() => {
    const document = this.document();
    return document && completionRule(document);
  });

  constructor() {
    const words = computed(() => this.document()?.title);
    effect(() => {
      const title = words();
      if (title) untracked(() => this.title.set(title));
    });
  }
}
