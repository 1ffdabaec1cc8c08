import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ContentBlock } from '@trin/courses-contract';
import { DialogFrame } from '@trin/ui';
import { TrustedMarkup } from '../markup/trusted-markup';

/** A figure as large as it is drawn, to be moved about in. */
@Component({
  selector: 'trin-figure-zoom',
  imports: [DialogFrame, TranslocoPipe, TrustedMarkup],
  template: `<trin-dialog-frame [heading]="'courses.figure.large' | transloco">
    <div class="frame" tabindex="0" role="region" [attr.aria-label]="'courses.figure.scroll' | transloco">
      @if (figure.svg; as svg) {
        <div class="drawing" [trinMarkup]="svg"></div>
      } @else {
        <img class="drawing" [src]="figure.src" [alt]="figure.alt" />
      }
    </div>
    @if (figure.caption) {
      <p class="soft small">{{ figure.caption }}</p>
    }
    <div class="form-actions">
      <button type="button" class="button quiet" (click)="ref.close()">{{ 'courses.figure.close' | transloco }}</button>
    </div>
  </trin-dialog-frame>`,
  styles: `
    .frame {
      overflow: auto;
      max-height: 60vh;
      margin-bottom: var(--space-3);
      border-radius: var(--radius-1);
      background: var(--sunken);
    }
    .drawing {
      inline-size: 720px;
      max-width: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FigureZoom {
  protected readonly figure = inject<Extract<ContentBlock, { type: 'figure' }>>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef>(DialogRef);
}
