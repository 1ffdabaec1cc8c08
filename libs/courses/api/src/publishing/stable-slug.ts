import { sha256 } from './canonical-json.js';

const danish: Readonly<Record<string, string>> = { '\u00e6': 'ae', '\u00f8': 'oe', '\u00e5': 'aa' };

/** Text as an address: lower case, Danish letters as ae, oe, aa, everything else but a-z and 0-9 as hyphens. */
export function slug(text: string, maxLength = 60): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00e6\u00f8\u00e5]/g, (letter) => danish[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, maxLength).replace(/^-+|-+$/g, '');
}

/**
 * Id of an item that has none in the text format. It hangs on the item's own text alone, never on its place or
 * its neighbours, so moving items about changes no id.
 */
export function stableItemId(text: string): string {
  const name = slug(text, 40);
  const mark = sha256(text.normalize('NFC')).slice(0, 6);
  return name === '' ? `x-${mark}` : `${name}-${mark}`;
}
