import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Locale, TextSize, Theme } from '@trin/core-contract';
import { type Look, Session } from '@trin/core-web';
import { Card } from '@trin/ui';

/** How the pages look; takes effect at once and follows the person to other computers. */
@Component({
  selector: 'trin-appearance-settings',
  imports: [Card, TranslocoPipe],
  template: `<trin-card>
    <h2>{{ 'identity.profile.appearance' | transloco }}</h2>
    <div class="groups">
      @for (group of groups; track group.name) {
        <fieldset>
          <legend>{{ 'shell.profile.' + group.key + '.label' | transloco }}</legend>
          @for (value of group.values; track value) {
            <label class="choice">
              <input
                type="radio"
                [name]="'appearance-' + group.name"
                [checked]="current()[group.name] === value"
                (change)="change(group.name, value)"
              />
              <span>{{ 'shell.profile.' + group.key + '.' + value | transloco }}</span>
            </label>
          }
        </fieldset>
      }
    </div>
  </trin-card>`,
  styles: `
    .groups {
      margin-top: var(--space-5);
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
      gap: var(--space-5);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AppearanceSettings {
  private readonly session = inject(Session);
  protected readonly groups = [
    { name: 'theme', key: 'theme', values: Theme.options },
    { name: 'textSize', key: 'textSize', values: TextSize.options },
    { name: 'locale', key: 'language', values: Locale.options },
  ] as const;
  protected readonly current = computed(() => {
    const user = this.session.user();
    return { theme: user?.theme ?? 'system', textSize: user?.textSize ?? 'normal', locale: user?.locale ?? 'da' };
  });

  protected change(name: keyof Look, value: string): void {
    void this.session.changeLook({ [name]: value });
  }
}
