import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { TimePipe } from '../format/format-pipes';
import { Icon } from '../icon/icon';
import { type IconName } from '../icon/icons';

/** How safe the newest typed value is. */
export type SaveStatus = 'idle' | 'saving' | 'saved' | 'waiting' | 'conflict' | 'problem';

/** What `trin-saved-state` tells: `memoryOnly` when the browser could not keep it either. */
export interface SaveState {
  readonly status: SaveStatus;
  readonly savedAt?: Date;
  readonly memoryOnly?: boolean;
  /** Words for a refusal, ready to show. */
  readonly problem?: string;
}

const iconOf: Partial<Record<SaveStatus, IconName>> = { saved: 'check', waiting: 'offline', problem: 'alert' };

/** Says beside a field whether what was typed is safe. Holds its line from the start, so nothing moves. */
@Component({
  selector: 'trin-saved-state',
  imports: [Icon, TimePipe, TranslocoPipe],
  template: `<span role="status" [class]="'saved-state ' + shown()">
    @let icon = iconName();
    @if (icon) {
      <trin-icon [name]="icon" />
    }
    @let now = state();
    @if (now.memoryOnly && now.status !== 'saved') {
      {{ 'ui.saved.memoryOnly' | transloco }}
    } @else {
      @switch (shown()) {
        @case ('saving') {
          {{ 'ui.saved.saving' | transloco }}
        }
        @case ('saved') {
          {{ 'ui.saved.saved' | transloco: { time: (now.savedAt | trinTime) } }}
        }
        @case ('waiting') {
          {{ 'ui.saved.waiting' | transloco }}
        }
        @case ('problem') {
          {{ now.problem ?? ('ui.saved.problem' | transloco) }}
        }
      }
    }
    @if (note() && shown() === 'saved') {
      <span>· {{ note() }}</span>
    }
  </span>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SavedState {
  readonly state = input.required<SaveState>();
  /** A word more once it is saved, such as who can see it. */
  readonly note = input<string>();

  // A conflict is settled by the outbox; to the person it is still saving.
  protected readonly shown = computed<SaveStatus>(() => {
    const { status, memoryOnly } = this.state();
    if (memoryOnly && status !== 'saved') return 'problem';
    return status === 'conflict' ? 'saving' : status;
  });
  protected readonly iconName = computed(() => iconOf[this.shown()]);
}
