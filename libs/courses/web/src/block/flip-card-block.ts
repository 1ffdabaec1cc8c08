import { ChangeDetectionStrategy, Component, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ContentBlock } from '@trin/courses-contract';
import { Icon } from '@trin/ui';
import { TrustedMarkup } from '../markup/trusted-markup';

/**
 * A card with two sides and a button that turns it. The side that is turned away is away for everybody; the side that
 * comes is read aloud. Without motion it changes instead of turning.
 */
@Component({
  selector: 'trin-flip-card-block',
  imports: [Icon, TranslocoPipe, TrustedMarkup],
  template: `<div
    class="card-frame"
    role="group"
    [class.turned]="turned()"
    [attr.aria-label]="'courses.flip.' + block().kind | transloco"
  >
    <div class="sides" aria-live="polite">
      <div class="side" [attr.inert]="turned() ? '' : null">
        <p class="kind">{{ 'courses.flip.' + block().kind | transloco }}</p>
        <div [trinMarkup]="block().frontHtml"></div>
      </div>
      <div class="side back" [attr.inert]="turned() ? null : ''">
        <p class="kind">{{ 'courses.flip.' + block().kind + 'Back' | transloco }}</p>
        <div [trinMarkup]="block().backHtml"></div>
      </div>
    </div>
    <button type="button" class="button quiet" [attr.aria-pressed]="turned()" (click)="turned.set(!turned())">
      <trin-icon name="refresh" />{{ 'courses.flip.turn' | transloco }}
    </button>
  </div>`,
  styleUrl: './flip-card-block.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FlipCardBlock {
  readonly block = input.required<Extract<ContentBlock, { type: 'flip-card' }>>();
  protected readonly turned = linkedSignal({ source: this.block, computation: () => false });
}
