import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CourseCardView } from '@trin/courses-contract';
import { Translator } from '@trin/core-web';
import { type EnrolmentView } from '@trin/learning-contract';
import { Card } from '@trin/ui';

/** The three steps, each with the learner's own state in words. */
@Component({
  selector: 'trin-step-cards',
  imports: [Card, RouterLink],
  template: `<ul class="plain-list steps">
    @for (card of cards(); track card.course.id) {
      <li>
        <trin-card [step]="card.course.step">
          <span class="number" aria-hidden="true">{{ card.course.step }}</span>
          <h3>
            <a class="card-link" [routerLink]="['/courses', card.course.id]">{{ card.course.title }}</a>
          </h3>
          <p>{{ card.course.summary }}</p>
          <span class="tag">{{ card.state }}</span>
        </trin-card>
      </li>
    }
  </ul>`,
  styles: `
    .steps {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: var(--space-5);
      align-items: end;
    }
    li {
      margin: 0;
    }
    .number {
      color: var(--c);
      font: 600 var(--step-4) / 1 var(--font-display);
    }
    h3 {
      margin: var(--space-2) 0;
    }
    trin-card {
      display: flex;
      flex-direction: column;
    }
    .tag {
      margin-top: auto;
    }
    p {
      color: var(--ink-soft);
      margin-bottom: var(--space-3);
    }
    @media (min-width: 821px) {
      [data-step='1'] {
        min-height: 20.5rem;
      }
      [data-step='2'] {
        min-height: 22.5rem;
      }
      [data-step='3'] {
        min-height: 24.5rem;
      }
    }
    @media (max-width: 820px) {
      .steps {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StepCards {
  readonly courses = input.required<readonly CourseCardView[]>();
  readonly enrolments = input.required<readonly EnrolmentView[]>();
  private readonly translator = inject(Translator);

  protected readonly cards = computed(() => this.courses().map((course) => ({ course, state: this.stateOf(course) })));

  private stateOf(course: CourseCardView): string {
    const enrolment = this.enrolments().find(({ courseId }) => courseId === course.id);
    const done = enrolment?.progress.modules.filter(({ satisfied }) => satisfied).length ?? 0;
    if (enrolment?.progress.satisfied) return this.translator.translate('learning.home.state.satisfied');
    if (enrolment) return this.translator.translate('learning.home.state.begun', { done, total: course.moduleCount });
    if (course.status === 'coming') return this.translator.translate('learning.home.state.coming');
    const hours = Math.max(1, Math.round(course.minutes / 60));
    return this.translator.plural('learning.home.state.open', hours);
  }
}
