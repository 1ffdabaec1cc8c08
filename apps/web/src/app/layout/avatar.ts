import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Session } from '@trin/core-web';
import { Icon } from '@trin/ui';
import { initialsOf } from './initials';
import { ProfileLabelPipe } from './profile-label-pipe';

/** What the button of the person's menu holds: her round sign, or the sign for how the page looks, and its name. */
@Component({
  selector: 'trin-avatar',
  imports: [Icon, ProfileLabelPipe],
  template: `<span class="visually-hidden">{{ session.user() | profileLabel }}</span>
    <span class="avatar" aria-hidden="true">
      @if (session.user()) {
        {{ initials() }}
      } @else {
        <trin-icon name="text-size" />
      }
    </span>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Avatar {
  protected readonly session = inject(Session);
  protected readonly initials = computed(() => initialsOf(this.session.user()?.displayName ?? ''));
}
