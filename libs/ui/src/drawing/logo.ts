import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The mark of Trin: three steps. Decoration; the name stands beside it. */
@Component({
  selector: 'trin-logo',
  template: `<svg width="30" height="24" viewBox="0 0 30 24" aria-hidden="true">
    <rect y="16" width="9" height="8" rx="1.5" fill="var(--step1)" />
    <rect x="10.5" y="8" width="9" height="16" rx="1.5" fill="var(--step2)" />
    <rect x="21" width="9" height="24" rx="1.5" fill="var(--step3)" />
  </svg>`,
  host: { style: 'display: inline-flex' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Logo {}
