import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TextPage } from './text-page';

/** What is kept in the browser: only what is needed, so there is nothing to consent to. */
@Component({
  selector: 'trin-cookies-page',
  imports: [TextPage],
  template: `<trin-text-page key="identity.cookies" [sections]="3" />`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CookiesPage {}
