import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseCardView } from '@trin/courses-contract';
import { Card, PluralPipe, Tag } from '@trin/ui';
import { DurationPipe } from './duration-pipe';

/** The three courses as one path that climbs: each a step higher than the one before. */
@Component({
  selector: 'trin-course-steps',
  imports: [Card, DurationPipe, PluralPipe, RouterLink, Tag, TranslocoPipe],
  template: `<ol class="plain-list" role="list">
    @for (course of ordered(); track course.id) {
      <li [attr.data-step]="course.step">
        <article trinCard [step]="course.step">
          <p class="number" aria-hidden="true">{{ course.step }}</p>
          <h3>
            <a class="card-link" [routerLink]="['/courses', course.id]">
              <span class="visually-hidden">{{ 'ui.step' | transloco: { step: course.step } }}: </span
              >{{ course.title }}
            </a>
          </h3>
          <p class="summary">{{ course.summary }}</p>
          <p class="facts">
            @if (course.status === 'coming') {
              <trin-tag tone="not-yet">{{ 'courses.status.coming' | transloco }}</trin-tag>
            }
            <trin-tag>{{ course.minutes | duration }} · {{ 'courses.modules' | plural: course.moduleCount }}</trin-tag>
          </p>
        </article>
      </li>
    }
  </ol>`,
  styleUrl: './course-steps.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CourseSteps {
  readonly courses = input.required<readonly CourseCardView[]>();
  protected readonly ordered = computed(() => this.courses().toSorted((a, b) => a.step - b.step));
}
