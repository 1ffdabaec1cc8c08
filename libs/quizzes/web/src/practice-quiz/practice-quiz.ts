import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { type QuestionView } from '@trin/quizzes-contract';
import { PracticeQuestion } from './practice-question';

/** The questions of one block in the text of a lesson. */
export interface PracticeBlock {
  readonly id: string;
  readonly questions: readonly QuestionView[];
}

/** Questions in the text of a lesson: feedback at once, and nothing counts. */
@Component({
  selector: 'trin-practice-quiz',
  imports: [PracticeQuestion],
  template: `@for (question of block().questions; track question.id) {
    <div class="card">
      <trin-practice-question [question]="question" [address]="address()" (checked)="checked.emit($event)" />
    </div>
  }`,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PracticeQuiz {
  readonly block = input.required<PracticeBlock>();
  readonly courseId = input.required<string>();
  readonly lessonId = input.required<string>();
  readonly checked = output<{ readonly questionId: string; readonly correct: boolean }>();

  protected readonly address = computed(() => ({
    courseId: this.courseId(),
    lessonId: this.lessonId(),
    blockId: this.block().id,
  }));
}
