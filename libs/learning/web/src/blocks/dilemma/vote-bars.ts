import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@trin/ui';

/** How all voted: the number in words, and a bar for those who would rather look. */
@Component({
  selector: 'trin-vote-bars',
  imports: [PluralPipe, TranslocoPipe],
  template: `<ul class="plain-list stack-small">
    @for (bar of bars(); track bar.id) {
      <li>
        <span class="words">
          {{ bar.text }}
          <span class="tag">
            {{ 'learning.dilemma.votes' | plural: bar.count }}
            @if (bar.id === own()) {
              · {{ 'learning.dilemma.yours' | transloco }}
            }
          </span>
        </span>
        <span class="track" aria-hidden="true"><span class="bar" [style.inline-size.%]="bar.share * 100"></span></span>
      </li>
    }
  </ul>`,
  styles: `
    .words {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--space-4);
    }
    .track {
      display: block;
      height: 12px;
      margin-top: 4px;
      border: 1px solid var(--line-strong);
      border-radius: 6px;
      background: var(--sunken);
      overflow: hidden;
    }
    .bar {
      display: block;
      height: 100%;
      background: var(--accent);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VoteBars {
  readonly choices = input.required<readonly { readonly id: string; readonly text: string }[]>();
  readonly counts = input.required<readonly { readonly choiceId: string; readonly count: number }[]>();
  readonly own = input<string>();

  protected readonly bars = computed(() => {
    const counts = new Map(this.counts().map(({ choiceId, count }) => [choiceId, count]));
    const total = Math.max(
      1,
      [...counts.values()].reduce((sum, count) => sum + count, 0),
    );
    return this.choices().map(({ id, text }) => {
      const count = counts.get(id) ?? 0;
      return { id, text, count, share: count / total };
    });
  });
}
