import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TextPage } from './text-page';

/** The accessibility statement, in the order of the EU model. */
@Component({
  selector: 'trin-accessibility-page',
  imports: [TextPage],
  template: `<trin-text-page key="identity.accessibility" [sections]="5" />`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccessibilityPage {}
