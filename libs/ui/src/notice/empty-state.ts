import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { EmptyDrawing, type EmptyDrawingName } from '../drawing/empty-drawing';

/** Nothing here yet: a small drawing, what it means, and what to do next (projected). */
@Component({
  selector: 'trin-empty-state',
  imports: [EmptyDrawing],
  template: `<div class="empty-state">
    <trin-empty-drawing [name]="drawing()" />
    <h2>{{ heading() }}</h2>
    <ng-content />
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly drawing = input<EmptyDrawingName>('steps');
}
