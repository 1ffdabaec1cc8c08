import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  parseDanishNumber,
  type QuestionFeedback,
  type QuestionView,
  type ResponseValue,
} from '@trin/quizzes-contract';
import { formatNumber, Icon } from '@trin/ui';
import { typedText } from './answer';
import { QuestionNote } from './question-note';
import { QuestionPrompt } from './question-prompt';

/** A number, typed as a Dane types it. Says how it was read; what cannot be read for sure is kept and never guessed. */
@Component({
  selector: 'trin-numeric-question',
  imports: [Icon, QuestionNote, QuestionPrompt, TranslocoPipe],
  templateUrl: './numeric-question.html',
  styles: `
    .control {
      max-width: 16rem;
      font-size: var(--step-1);
      font-variant-numeric: tabular-nums;
    }
    .reading {
      display: flex;
      align-items: start;
      gap: var(--space-2);
      min-height: 1.7em;
      margin: var(--space-2) 0 0;
      color: var(--ink-soft);
      font-size: var(--step--1);
    }
    .reading.unsure {
      color: var(--not-yet);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NumericQuestion {
  readonly question = input.required<Extract<QuestionView, { interactionType: 'numeric' }>>();
  readonly value = input<ResponseValue>();
  readonly disabled = input(false);
  readonly feedback = input<QuestionFeedback>();
  readonly valueChange = output<ResponseValue>();

  private readonly transloco = inject(TranslocoService);
  private readonly announcer = inject(LiveAnnouncer);
  protected readonly text = computed(() => typedText(this.value()));
  protected readonly keyText = computed(() => typedText(this.feedback()?.key));
  protected readonly reading = computed(() => {
    const read = parseDanishNumber(this.text());
    if (!read.ok) {
      return read.reason === 'empty' ? undefined : { key: `quizzes.numeric.${read.reason}`, value: '', unsure: true };
    }
    // Always the Danish way: it is how the number is typed and read, whatever the language of the page.
    const value = formatNumber(read.value, 'da', { maximumFractionDigits: 10 });
    return { key: 'quizzes.numeric.readAs', value, unsure: false };
  });

  protected type(text: string): void {
    this.valueChange.emit({ interactionType: 'numeric', text });
  }

  /** Read aloud once the number is whole and not at every key. */
  protected announceReading(): void {
    const reading = this.reading();
    if (reading) void this.announcer.announce(this.transloco.translate(reading.key, { value: reading.value }));
  }
}
