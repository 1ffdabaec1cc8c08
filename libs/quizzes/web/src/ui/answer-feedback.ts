import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, type IconName } from '@trin/ui';
import { type Verdict } from './answer';

const iconOf: Record<Verdict, IconName> = { right: 'check', 'not-quite': 'undo', unanswered: 'circle' };

/** Authors begin with the words that the screen already says; they are said once. */
const opening = /^ikke helt\.\s*/i;

/** Says whether an answer was right, and why. Takes focus when the learner has asked for it. */
@Component({
  selector: 'trin-answer-feedback',
  imports: [Icon, TranslocoPipe],
  template: `<trin-icon [name]="icon()" />
    <div>
      <p>
        <strong>{{ 'quizzes.feedback.' + verdict() | transloco }}</strong> {{ why() }}
      </p>
      <ng-content />
    </div>`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-2);
    }
    trin-icon {
      margin-top: 0.15em;
    }
    p {
      margin: 0;
    }
    :host(.right) {
      --said: var(--good);
    }
    :host(.not-quite),
    :host(.unanswered) {
      --said: var(--not-yet);
    }
    trin-icon,
    strong {
      color: var(--said);
    }
  `,
  host: { tabindex: '-1', '[class]': 'verdict()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnswerFeedback {
  readonly verdict = input.required<Verdict>();
  readonly text = input('');

  protected readonly icon = computed(() => iconOf[this.verdict()]);
  protected readonly why = computed(() => this.text().replace(opening, ''));
}
