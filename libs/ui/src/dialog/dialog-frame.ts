import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The frame of every dialog: a heading that names it, then what is asked. */
@Component({
  selector: 'trin-dialog-frame',
  template: `<div class="dialog">
    <h2 id="trin-dialog-heading">{{ heading() }}</h2>
    <ng-content />
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DialogFrame {
  readonly heading = input.required<string>();
}
