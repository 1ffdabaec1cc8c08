import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '@trin/core-web';
import { Icon, Notice, PluralPipe } from '@trin/ui';
import { unitAddress } from '../course-path/course-path';
import { FocusAfterRender } from '../focus/focus-after-render';
import { LessonStore, type OpenLesson } from './lesson-store';

const doneId = 'lesson-done';

/** The end of a lesson: what completing it takes, what is missing, and what comes next. */
@Component({
  selector: 'trin-lesson-end',
  imports: [Icon, Notice, PluralPipe, RouterLink, TranslocoPipe],
  templateUrl: './lesson-end.html',
  styles: `
    section {
      margin-top: var(--space-7);
      padding-top: var(--space-5);
      border-top: 1px solid var(--line);
    }
    h2 {
      font-size: var(--step-1);
      margin-bottom: var(--space-2);
    }
    .row-apart {
      margin-top: var(--space-5);
    }
    .skip {
      margin-top: var(--space-4);
      text-align: end;
      max-width: none;
    }
    trin-notice {
      display: block;
      margin: var(--space-4) 0;
    }
  `,
  host: { class: 'no-print' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LessonEnd {
  readonly open = input.required<OpenLesson>();
  /** Asks the page to show a block that is still to be done. */
  readonly goToBlock = output<number>();

  protected readonly store = inject(LessonStore);
  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly focus = inject(FocusAfterRender);
  protected readonly doneId = doneId;
  protected readonly here = globalThis.location.pathname;

  protected readonly previous = computed(() => this.address(this.open().at.previous));
  protected readonly next = computed(() => this.open().at.next);
  protected readonly nextAddress = computed(() => this.address(this.next()));
  protected readonly isModuleDone = computed(() => {
    const { at } = this.open();
    return at.next?.module.id !== at.here.module.id;
  });

  protected async complete(): Promise<void> {
    const [missing] = this.store.missing();
    if (missing) this.goToBlock.emit(missing.blockIndex);
    else if (await this.store.complete()) this.focus.on(`#${doneId}`);
  }

  protected goOn(): void {
    const address = this.nextAddress() ?? ['/courses', this.open().version.course.id];
    void this.router.navigate(address);
  }

  private address(place: OpenLesson['at']['next']): string[] | undefined {
    return place && unitAddress(this.open().version.course.id, place.unit);
  }
}
