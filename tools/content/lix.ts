/**
 * LIX = words / sentences + 100 * long words / words.
 *
 * A word is a run of letters or digits, with hyphens and apostrophes inside. A long word has seven letters or more, so a
 * number is never long. A sentence ends at `.`, `?` or `!`, and at a colon that a capital letter follows; a paragraph
 * that ends without a mark counts as one sentence. The full stop of an abbreviation or inside a number ends nothing.
 */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly longWords: number;
  readonly lix: number;
}

const WORD = /[\p{L}\p{N}]+(?:[-'\u2019.,:/][\p{L}\p{N}]+)*/gu;
const ABBREVIATION = /(?<![\p{L}])(?:kl|kr|nr|jf|stk|ca|bl\.a|m\.m|m\.fl|osv)\.(?=\s+[\p{Ll}\p{N}])/gu;
const SENTENCE_END = /[.?!]+(?=["'\u00bb\u00ab\u201d\u2019)\]]*(?:\s|$))|:(?=\s+["\u00bb\u00ab]?\p{Lu})/gu;

export function words(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

export function isLong(word: string): boolean {
  return (word.match(/\p{L}/gu) ?? []).length > 6;
}

export function sentences(paragraph: string): number {
  const plain = paragraph.trim().replace(ABBREVIATION, '');
  if (words(plain).length === 0) return 0;
  const ends = (plain.match(SENTENCE_END) ?? []).length;
  const endsOpen = !/[.?!]["'\u00bb\u00ab\u201d\u2019)\]]*$/u.test(plain);
  return ends + (endsOpen ? 1 : 0);
}

export function readability(paragraphs: readonly string[]): Readability {
  const all = paragraphs.flatMap(words);
  const count = paragraphs.reduce((sum, paragraph) => sum + sentences(paragraph), 0);
  const longWords = all.filter(isLong).length;
  const lix = all.length === 0 ? 0 : all.length / Math.max(count, 1) + (100 * longWords) / all.length;
  return { words: all.length, sentences: count, longWords, lix };
}
