/** The parts that a font's package splits its letters into, as far as names in Denmark need them. */
export type Subset = 'latin' | 'latin-ext' | 'greek' | 'cyrillic';

/** A stretch of text that one font file can write. */
export interface FontRun {
  readonly subset: Subset;
  readonly text: string;
}

const ranges: readonly (readonly [from: number, to: number, subset: Subset])[] = [
  [0x100, 0x130, 'latin-ext'],
  [0x132, 0x151, 'latin-ext'],
  [0x154, 0x2ba, 'latin-ext'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x45f, 'cyrillic'],
  [0x1e00, 0x1eff, 'latin-ext'],
];

const subsetOf = (character: string): Subset => {
  const code = character.codePointAt(0) ?? 0;
  return ranges.find(([from, to]) => code >= from && code <= to)?.[2] ?? 'latin';
};

/** Splits a text by the font files that hold its letters: certificates carry names from many languages. */
export function fontRuns(text: string): FontRun[] {
  return [...text.normalize('NFC')].reduce<FontRun[]>((runs, character) => {
    const subset = subsetOf(character);
    const last = runs.at(-1);
    if (last?.subset !== subset) return [...runs, { subset, text: character }];
    return [...runs.slice(0, -1), { subset, text: last.text + character }];
  }, []);
}
