import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** How a tag is tinted; `plain` is soft text without a ground. */
export type TagTone = 'plain' | 'neutral' | 'accent' | 'good' | 'not-yet';

/** A short fact beside a title: status, length, place. */
@Component({
  selector: 'trin-tag',
  template: `<ng-content />`,
  host: { '[class]': 'classes()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Tag {
  readonly tone = input<TagTone>('plain');
  protected classes(): string {
    return this.tone() === 'plain' ? 'tag' : `tag filled ${this.tone()}`;
  }
}
