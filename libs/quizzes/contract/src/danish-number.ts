export type DanishNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'empty' | 'not-a-number' | 'ambiguous' };

const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const plain = /^-?\d+(,\d+)?$/;

/**
 * Reads a number as a Dane writes it: point between thousands, comma before decimals (Retskrivningsordbogen).
 * `1.234,5` and `1234,5` are 1234.5, and `1.234` is 1234, never 1.234. `980.00` is no Danish number: a point
 * that does not stand before three digits is refused and not guessed. Spaces, `kr.` and `%` around it are allowed.
 */
export function parseDanishNumber(text: string): DanishNumber {
  const cleaned = text
    .replace(/[\s\u00a0]/g, '')
    .replace(/\u2212/g, '-')
    .replace(/(kr\.?|%)$/i, '');
  if (cleaned === '') return { ok: false, reason: 'empty' };
  if (plain.test(cleaned) || grouped.test(cleaned)) {
    return { ok: true, value: Number(cleaned.replaceAll('.', '').replace(',', '.')) };
  }
  return { ok: false, reason: /^-?[\d.,]+$/.test(cleaned) ? 'ambiguous' : 'not-a-number' };
}
