import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { type ContentBlock } from '@trin/courses-contract';
import { PracticeQuiz } from '@trin/quizzes-web';
import { map } from 'rxjs';

/** Questions in the text. Which lesson they stand in is read from the address, as everywhere in the player. */
@Component({
  selector: 'trin-practice-block',
  imports: [PracticeQuiz],
  template: `<trin-practice-quiz [block]="block()" [courseId]="place().courseId" [lessonId]="place().lessonId" />`,
  styles: `
    :host {
      display: block;
      margin: var(--space-6) 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PracticeBlockView {
  readonly block = input.required<Extract<ContentBlock, { type: 'practice-quiz' }>>();

  protected readonly place = toSignal(
    inject(ActivatedRoute).paramMap.pipe(
      map((params) => ({ courseId: params.get('courseId') ?? '', lessonId: params.get('lessonId') ?? '' })),
    ),
    { initialValue: { courseId: '', lessonId: '' } },
  );
}
