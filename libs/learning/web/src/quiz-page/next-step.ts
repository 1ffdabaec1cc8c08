import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@trin/ui';
import { unitAddress } from '../course-path/course-path';
import { type QuizPlace } from './quiz-page-store';

/** After a quiz: the next part of the course, or the course itself when this was the last. */
@Component({
  selector: 'trin-next-step',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `<div class="row row-apart">
    <a class="button quiet" [routerLink]="['/courses', place().course.id]">{{ 'learning.end.toCourse' | transloco }}</a>
    @let next = place().at.next;
    @if (next) {
      <a class="button" [routerLink]="nextAddress()">
        {{ 'learning.quiz.next' | transloco: { title: next.unit.title } }}<trin-icon name="arrow-right" />
      </a>
    } @else {
      <a class="button" routerLink="/things">{{ 'learning.quiz.seeThings' | transloco }}</a>
    }
  </div>`,
  styles: `
    .row {
      margin-top: var(--space-5);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NextStep {
  readonly place = input.required<QuizPlace>();
  protected readonly nextAddress = computed(() => {
    const { course, at } = this.place();
    return at.next && unitAddress(course.id, at.next.unit);
  });
}
