import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** The question itself. A row of underscores is a gap: drawn as one, and read aloud as one. */
@Component({
  selector: 'trin-question-prompt',
  imports: [TranslocoPipe],
  template: `@for (part of parts(); track $index) {
    @if (!$first) {
      <span class="gap"
        ><span class="visually-hidden">{{ 'quizzes.question.gap' | transloco }}</span></span
      >
    }
    {{ part }}
  }`,
  styles: `
    :host {
      display: block;
      max-width: var(--measure);
      margin-bottom: var(--space-2);
      font: 600 var(--step-1) / 1.35 var(--font-display);
      text-wrap: pretty;
    }
    .gap {
      display: inline-block;
      inline-size: 4em;
      border-bottom: 2px solid var(--accent);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionPrompt {
  readonly text = input.required<string>();
  protected readonly parts = computed(() => this.text().split(/_{3,}/));
}
