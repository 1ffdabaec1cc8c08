import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Translator } from '@trin/core-web';
import { type HomeView } from '@trin/learning-contract';
import { Card, ProgressSteps, type Step } from '@trin/ui';
import { unitAddress } from '../course-path/course-path';

/** The one thing to do next, with how far the module is in words and as a drawing. */
@Component({
  selector: 'trin-next-card',
  imports: [Card, ProgressSteps, RouterLink, TranslocoPipe],
  template: `<trin-card class="next" [raised]="true">
    <p class="tag">
      {{ next().courseTitle }} ·
      {{ 'learning.home.module' | transloco: { number: moduleNumber(), count: next().moduleCount } }}
    </p>
    <h2>{{ next().unitTitle }}</h2>
    <p>{{ lead() }}</p>
    <trin-progress-steps
      [done]="done()"
      [total]="next().moduleUnits.length"
      [begun]="next().started"
      [step]="step()"
      [label]="meterLabel()"
    />
    <div class="row">
      <a class="button" [routerLink]="address()">{{ action() | transloco }}</a>
      <a class="button quiet" [routerLink]="['/courses', next().courseId]">{{
        'learning.home.seeCourse' | transloco
      }}</a>
    </div>
  </trin-card>`,
  styles: `
    .next p.tag {
      display: flex;
      margin-bottom: var(--space-3);
    }
    h2 {
      font-size: var(--step-3);
      margin: 0 0 var(--space-3);
    }
    trin-progress-steps {
      display: block;
      margin: var(--space-5) 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NextCard {
  readonly next = input.required<NonNullable<HomeView['next']>>();
  /** Whose colour the meter wears. */
  readonly step = input<Step>();
  private readonly translator = inject(Translator);

  // "1.2" is the second module of step 1; beside "af 6" only its own number makes sense.
  protected readonly moduleNumber = computed(() => this.next().moduleNumber.split('.').at(-1));
  protected readonly done = computed(() => this.next().moduleUnits.filter((state) => state === 'satisfied').length);
  protected readonly address = computed(() => {
    const { courseId, unitKind, unitId } = this.next();
    return unitAddress(courseId, { kind: unitKind, id: unitId });
  });
  protected readonly action = computed(() => {
    const { unitKind, started } = this.next();
    return `learning.home.${started ? 'continue' : 'begin'}.${unitKind}`;
  });
  protected readonly lead = computed(() => {
    const { unitKind, started, moduleTitle } = this.next();
    return this.translator.translate(`learning.home.lead.${started ? 'continue' : 'begin'}.${unitKind}`, {
      module: moduleTitle,
    });
  });
  protected readonly meterLabel = computed(() => {
    const { moduleUnits, unitMinutes, unitKind } = this.next();
    const parts = this.translator.translate('learning.home.meter', { done: this.done(), total: moduleUnits.length });
    if (unitKind === 'quiz' || unitMinutes === 0) return parts;
    return `${parts} · ${this.translator.plural('learning.home.minutes', unitMinutes)}`;
  });
}
