import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ContentBlock } from '@trin/courses-contract';
import { TrustedMarkup } from '../markup/trusted-markup';

/** A film or a recording, with captions and the whole of it in writing. */
@Component({
  selector: 'trin-recording-block',
  imports: [TranslocoPipe, TrustedMarkup],
  template: `<figure>
    <figcaption>{{ block().title }}</figcaption>
    @if (block().type === 'video') {
      <video
        controls
        playsinline
        preload="metadata"
        [src]="block().src"
        [attr.poster]="block().poster"
        [attr.aria-label]="block().title"
      >
        @if (block().captions; as captions) {
          <track
            kind="captions"
            srclang="da"
            default
            [src]="captions"
            [label]="'courses.recording.captions' | transloco"
          />
        }
      </video>
    } @else {
      <audio controls preload="metadata" [src]="block().src" [attr.aria-label]="block().title"></audio>
    }
    <details>
      <summary>{{ 'courses.recording.transcript' | transloco }}</summary>
      <div [trinMarkup]="block().transcriptHtml"></div>
    </details>
  </figure>`,
  styles: `
    figure {
      margin: var(--space-6) 0;
      padding: clamp(var(--space-3), 3vw, var(--space-5));
      border-radius: var(--radius-2);
      background: var(--sunken);
    }
    figcaption {
      margin-bottom: var(--space-3);
      font: 600 var(--step-1) / 1.3 var(--font-display);
    }
    video,
    audio {
      display: block;
      inline-size: 100%;
      border-radius: var(--radius-1);
    }
    video {
      aspect-ratio: 16 / 9;
      background: #000;
    }
    details {
      margin-top: var(--space-3);
    }
    summary {
      min-height: 44px;
      padding-block: var(--space-2);
      color: var(--accent);
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecordingBlock {
  readonly block = input.required<Extract<ContentBlock, { type: 'video' | 'audio' }>>();
}
