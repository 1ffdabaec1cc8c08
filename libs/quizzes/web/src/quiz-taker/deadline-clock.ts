import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Translator } from '@trin/core-web';
import { Icon, PluralPipe, TimePipe } from '@trin/ui';

const minute = 60_000;
const announcedAt = [5, 1];

/** Tells how long there is, in whole minutes and without ticking. Says it aloud at five minutes and at one. */
@Component({
  selector: 'trin-deadline-clock',
  imports: [Icon, PluralPipe, TimePipe, TranslocoPipe],
  template: `<p class="tag">
    <trin-icon name="clock" />
    @if (minutesLeft() > 0) {
      <span>{{ 'quizzes.deadline.until' | transloco: { time: (deadlineAt() | trinTime) } }}</span>
      <span>{{ 'quizzes.deadline.left' | plural: minutesLeft() }}</span>
    } @else {
      <span>{{ 'quizzes.deadline.over' | transloco }}</span>
    }
  </p>`,
  styles: `
    p {
      margin: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeadlineClock {
  readonly deadlineAt = input.required<string>();
  readonly over = output();

  private readonly announcer = inject(LiveAnnouncer);
  private readonly translator = inject(Translator);
  private readonly now = signal(Date.now());
  private readonly remaining = computed(() => Date.parse(this.deadlineAt()) - this.now());

  protected readonly minutesLeft = computed(() => Math.max(0, Math.ceil(this.remaining() / minute)));

  constructor() {
    effect((onCleanup) => {
      const remaining = this.remaining();
      if (remaining <= 0) return this.over.emit();
      // Wakes when the number of whole minutes changes, so that "5" is said at five and not somewhere near it.
      const untilNext = remaining % minute || minute;
      const timer = setTimeout(() => this.tick(), untilNext);
      onCleanup(() => clearTimeout(timer));
    });
  }

  private tick(): void {
    this.now.set(Date.now());
    const left = this.minutesLeft();
    if (announcedAt.includes(left)) void this.announcer.announce(this.translator.plural('quizzes.deadline.left', left));
  }
}
