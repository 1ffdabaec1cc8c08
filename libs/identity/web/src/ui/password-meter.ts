import { ChangeDetectionStrategy, Component, computed, input, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** How hard a password is to guess, 0 to 4 (zxcvbn), said in words and drawn. The library is loaded with the first letter. */
@Component({
  selector: 'trin-password-meter',
  imports: [TranslocoPipe],
  template: `
    @if (password()) {
      <div class="meter" aria-hidden="true">
        @for (step of [1, 2, 3, 4]; track step) {
          <i [class.on]="(score() ?? 0) >= step" [class.weak]="(score() ?? 0) < 2"></i>
        }
      </div>
    }
    <p class="small soft" role="status">
      @if (password() && score() !== undefined) {
        {{ 'identity.password.score' + score() | transloco }}
      }
    </p>
  `,
  styles: `
    .meter {
      display: flex;
      gap: 5px;
      margin: var(--space-3) 0 var(--space-2);
    }
    i {
      flex: 1;
      height: 8px;
      border-radius: 4px;
      background: var(--sunken);
      border: 1px solid var(--line);
    }
    i.on {
      background: var(--good);
      border-color: var(--good);
    }
    i.on.weak {
      background: var(--not-yet);
      border-color: var(--not-yet);
    }
    p {
      margin: 0;
    }
    .meter + p {
      min-height: 1.6em;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordMeter {
  readonly password = input.required<string>();
  /** Words that a guesser would try first: the person's own name and address. */
  readonly personal = input<readonly string[]>([]);

  private readonly rated = resource({
    params: () => ({ password: this.password(), personal: this.personal() }),
    loader: async ({ params }) => {
      if (!params.password) return undefined;
      const { passwordScore } = await import('./password-score');
      return passwordScore(params.password, params.personal);
    },
  });
  protected readonly score = computed(() => (this.rated.hasValue() ? this.rated.value() : undefined));
}
