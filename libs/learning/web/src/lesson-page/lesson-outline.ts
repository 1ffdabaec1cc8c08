import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Translator } from '@trin/core-web';
import { type CourseDocument, type OutlineModule } from '@trin/courses-contract';
import { type ProgressView } from '@trin/learning-contract';
import { Icon, PluralPipe, ProgressSteps } from '@trin/ui';
import { lessonCount, progressOf, unitAddress, unitState } from '../course-path/course-path';

/** The parts of the open module with their state, in words and drawn. Folds away on a phone. */
@Component({
  selector: 'trin-lesson-outline',
  imports: [Icon, PluralPipe, ProgressSteps, RouterLink, TranslocoPipe],
  templateUrl: './lesson-outline.html',
  styleUrl: './lesson-outline.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LessonOutline {
  readonly course = input.required<CourseDocument>();
  readonly module = input.required<OutlineModule>();
  readonly unitId = input.required<string>();
  readonly progress = input<ProgressView>();
  /** What is left of the open lesson itself, while it is being read. */
  readonly lessonMinutesLeft = input<number>();
  private readonly translator = inject(Translator);
  /** On a phone the outline begins folded, so that the lesson comes first. */
  protected readonly isWide = globalThis.innerWidth > 900;

  protected readonly units = computed(() =>
    this.module().units.map((unit) => {
      const state = unitState(unit.kind, progressOf(this.progress(), unit.id));
      return { unit, state, isHere: unit.id === this.unitId(), address: unitAddress(this.course().id, unit) };
    }),
  );
  protected readonly count = computed(() => lessonCount(this.module(), this.progress()));
  protected readonly countText = computed(() =>
    this.translator.plural('learning.outline.count', this.count().total, this.count()),
  );
  protected readonly minutesLeft = computed(() => {
    const open = this.units().filter(({ unit, state }) => unit.kind === 'lesson' && state !== 'done');
    return open.reduce((sum, { unit }) => sum + (unit.kind === 'lesson' ? unit.minutes : 0), 0);
  });
  protected readonly minutesText = computed(() =>
    this.translator.plural('learning.outline.minutesLeft', this.minutesLeft()),
  );
}
