import type { SearchHit } from '@trin/courses-contract';

type Excerpt = SearchHit['excerpt'];

/** Marks around found words; no text holds these characters. */
export const hitStart = '\u0002';
export const hitEnd = '\u0003';
const excerptLength = 180;
const lead = 60;

/** Text as it is searched in: small letters, each in its place, whatever the database's locale knows of them. */
export function searchable(text: string): string {
  return Array.from(text, (sign) => {
    const small = sign.toLowerCase();
    return small.length === sign.length ? small : sign;
  }).join('');
}

/** What the learner typed as a search: every word, and the last one also unfinished. Null when there is no word. */
export function tsQuery(typed: string): string | null {
  const words = searchable(typed.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  return words.map((word, index) => (index === words.length - 1 ? `${word}:*` : word)).join(' & ');
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function hitsIn(marked: string): Span[] {
  const hits: Span[] = [];
  let removed = 0;
  let start = 0;
  for (const [index, sign] of marked.split('').entries()) {
    if (sign === hitStart) start = index - removed;
    else if (sign === hitEnd) hits.push({ start, end: index - removed });
    else continue;
    removed += 1;
  }
  return hits;
}

/** From `text`, the part around the first hit of `marked`: the same text, in small letters and with its hits marked. */
export function excerptOf(text: string, marked: string): Excerpt {
  const marks = marked.split(hitStart).length + marked.split(hitEnd).length - 2;
  // The database leaves out what looks like a tag to it; better no mark than one on the wrong word.
  const hits = marked.length - marks === text.length ? hitsIn(marked) : [];
  const first = hits[0]?.start ?? 0;
  const wanted = Math.max(0, first - lead);
  const start = wanted === 0 ? 0 : Math.max(text.indexOf(' ', wanted) + 1, 0);
  const limit = start + excerptLength;
  const end = limit >= text.length ? text.length : Math.max(text.lastIndexOf(' ', limit), first + 1);
  const pieces: Excerpt = [];
  let at = start;
  const push = (to: number, hit: boolean) => {
    const piece = text.slice(at, to).replace(/\s+/g, ' ');
    if (piece !== '') pieces.push({ text: piece, hit });
    at = to;
  };
  if (start > 0) pieces.push({ text: '\u2026', hit: false });
  for (const hit of hits.filter((one) => one.start >= start && one.end <= end)) {
    push(hit.start, false);
    push(hit.end, true);
  }
  push(end, false);
  if (end < text.length) pieces.push({ text: '\u2026', hit: false });
  return pieces;
}
