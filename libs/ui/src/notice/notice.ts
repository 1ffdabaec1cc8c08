import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { type IconName } from '../icon/icons';

/** What a notice is about; the icon and the words say it too. */
export type NoticeKind = 'info' | 'good' | 'not-yet' | 'problem';

const iconOf: Record<NoticeKind, IconName> = { info: 'info', good: 'check', 'not-yet': 'undo', problem: 'alert' };

/** A message in the flow of the page. `live` has it read aloud when it appears. */
@Component({
  selector: 'trin-notice',
  imports: [Icon],
  template: `<div [class]="'notice ' + kind()" [attr.role]="role()">
    <trin-icon [name]="icon()" />
    <div class="notice-body">
      @if (heading()) {
        <p class="notice-heading">{{ heading() }}</p>
      }
      <ng-content />
    </div>
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Notice {
  readonly kind = input<NoticeKind>('info');
  readonly heading = input<string>();
  readonly live = input(false);
  protected readonly icon = computed(() => iconOf[this.kind()]);
  protected readonly role = computed(() => (this.live() ? (this.kind() === 'problem' ? 'alert' : 'status') : null));
}
