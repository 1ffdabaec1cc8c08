/** A quote that finds its place again: the text itself and a little of what stands before it. */
export interface Quote {
  readonly quote: string;
  readonly prefix: string;
}

const maxQuote = 500;
const maxPrefix = 60;

/** What a selection inside `root` quotes; undefined when it holds no words or more than a highlight may. */
export function quoteOf(root: Element, range: Range): Quote | undefined {
  if (!root.contains(range.commonAncestorContainer)) return undefined;
  const raw = range.toString();
  const quote = raw.trim();
  if (quote === '' || quote.length > maxQuote) return undefined;
  const before = root.ownerDocument.createRange();
  before.selectNodeContents(root);
  before.setEnd(range.startContainer, range.startOffset);
  const lead = before.toString() + raw.slice(0, raw.indexOf(quote));
  return { quote, prefix: lead.slice(-maxPrefix) };
}

/** Finds a quote in the text of `root`: where its prefix fits, else its first place; undefined when it is gone. */
export function findQuote(root: Element, { quote, prefix }: Quote): Range | undefined {
  const text = root.textContent;
  const withPrefix = text.indexOf(prefix + quote);
  const start = withPrefix >= 0 ? withPrefix + prefix.length : text.indexOf(quote);
  return start < 0 ? undefined : rangeAt(root, start, start + quote.length);
}

function rangeAt(root: Element, start: number, end: number): Range | undefined {
  const document = root.ownerDocument;
  const range = document.createRange();
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let offset = 0;
  let begun = false;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!begun && start < offset + length) {
      range.setStart(node, start - offset);
      begun = true;
    }
    if (begun && end <= offset + length) {
      range.setEnd(node, end - offset);
      return range;
    }
    offset += length;
  }
  return undefined;
}
