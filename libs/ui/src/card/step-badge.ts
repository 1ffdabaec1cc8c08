import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Step } from './card';

/** Says which of the three steps something belongs to: in a word, a number and a drawing, then in a colour. */
@Component({
  selector: 'trin-step-badge',
  imports: [TranslocoPipe],
  template: `<span class="step-badge" [attr.data-step]="step()">
    <svg width="20" height="16" viewBox="0 0 30 24" aria-hidden="true" fill="currentColor">
      <rect y="16" width="9" height="8" rx="1.5" />
      <rect x="10.5" y="8" width="9" height="16" rx="1.5" [attr.opacity]="step() > 1 ? 1 : 0.3" />
      <rect x="21" width="9" height="24" rx="1.5" [attr.opacity]="step() > 2 ? 1 : 0.3" />
    </svg>
    {{ 'ui.step' | transloco: { step: step() } }}
  </span>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StepBadge {
  readonly step = input.required<Step>();
}
