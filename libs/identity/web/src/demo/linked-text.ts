import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

const address = /(https?:\/\/\S+)/;

/** A mail's text with its addresses as links; links to this very site stay in the tab. */
@Component({
  selector: 'trin-linked-text',
  template: `@for (paragraph of paragraphs(); track $index) {
    <p>
      @for (piece of paragraph; track $index) {
        @if (piece.href) {
          <a [href]="piece.href">{{ piece.text }}</a>
        } @else {
          {{ piece.text }}
        }
      }
    </p>
  }`,
  styles: `
    a {
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LinkedText {
  readonly text = input.required<string>();
  protected readonly paragraphs = computed(() =>
    this.text()
      .trim()
      .split('\n\n')
      .map((paragraph) =>
        paragraph.split(address).map((text) => ({ text, href: address.test(text) ? hrefOf(text) : undefined })),
      ),
  );
}

/** The demo may be reached under another name than the one its mails carry. */
function hrefOf(text: string): string {
  const { pathname, search, hash } = new URL(text);
  return `${pathname}${search}${hash}`;
}
