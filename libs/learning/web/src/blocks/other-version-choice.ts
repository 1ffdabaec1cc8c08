import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type BlockResponseValue } from '@trin/learning-contract';
import { Notice } from '@trin/ui';
import { LessonRecord } from '../lesson-record/lesson-record';

/** Shows the version that another computer wrote beside one's own, and asks which to keep. Until then both stand. */
@Component({
  selector: 'trin-other-version-choice',
  imports: [Notice, TranslocoPipe],
  template: `
    @let version = other();
    @if (version) {
      <trin-notice kind="not-yet" [heading]="'learning.conflict.heading' | transloco" [live]="true">
        <p>{{ 'learning.conflict.text' | transloco }}</p>
        @let words = wordsOf(version.value);
        @if (words) {
          <blockquote>{{ words }}</blockquote>
        }
        <div class="row">
          <button type="button" class="button" (click)="record.settle(blockId(), 'mine')">
            {{ 'learning.conflict.mine' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="record.settle(blockId(), 'other')">
            {{ 'learning.conflict.other' | transloco }}
          </button>
        </div>
      </trin-notice>
    }
  `,
  styles: `
    trin-notice {
      display: block;
      margin-top: var(--space-3);
    }
    blockquote {
      margin: var(--space-3) 0;
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-1);
      background: var(--surface);
      white-space: pre-wrap;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OtherVersionChoice {
  readonly blockId = input.required<string>();
  protected readonly record = inject(LessonRecord);
  protected readonly other = computed(() => this.record.otherVersion(this.blockId()));

  protected wordsOf(value: BlockResponseValue): string {
    if (value.type === 'reflection') return value.text;
    return value.type === 'workflow' ? [value.name, value.note].filter(Boolean).join('\n') : '';
  }
}
