/** Name of the CSS highlight; styled by `::highlight(trin-own)` in lesson-page.css. */
export const highlightName = 'trin-own';

/**
 * Draws ranges over text that Angular does not own. With the CSS Custom Highlight API the text stays untouched;
 * without it each piece of text is wrapped in a `mark`.
 */
export class HighlightPainter {
  private marks: HTMLElement[] = [];

  constructor(private readonly document: Document) {}

  /** Draws just these ranges; what was drawn before goes. `find` runs after the old marks are gone. */
  paint(find: () => readonly Range[]): void {
    this.clear();
    const ranges = find();
    const registry = this.registry();
    if (registry) {
      const highlight = new Highlight();
      for (const range of ranges) highlight.add(range);
      registry.set(highlightName, highlight);
    } else {
      for (const range of ranges) this.wrap(range);
    }
  }

  clear(): void {
    this.registry()?.delete(highlightName);
    for (const mark of this.marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...Array.from(mark.childNodes));
      parent?.normalize();
    }
    this.marks = [];
  }

  private registry(): HighlightRegistry | undefined {
    return 'Highlight' in globalThis && 'highlights' in CSS ? CSS.highlights : undefined;
  }

  private wrap(range: Range): void {
    for (const { text, start, end } of textPieces(range)) {
      const piece = start > 0 ? text.splitText(start) : text;
      if (end - start < piece.length) piece.splitText(end - start);
      const mark = this.document.createElement('mark');
      piece.replaceWith(mark);
      mark.append(piece);
      this.marks.push(mark);
    }
  }
}

function textPieces(range: Range): { text: Text; start: number; end: number }[] {
  const pieces: { text: Text; start: number; end: number }[] = [];
  const root = range.commonAncestorContainer;
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root instanceof Text ? root : walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    if (end > start) pieces.push({ text: node, start, end });
  }
  return pieces;
}
