import { type GlossaryTerm } from '@trin/courses-contract';

/** The words under one letter. */
export interface LetterGroup {
  readonly letter: string;
  readonly terms: readonly GlossaryTerm[];
}

// Danish order: "aa" is the last letter, wherever it stands.
const collator = new Intl.Collator('da', { sensitivity: 'base', numeric: true });
const doubleA = '\u00c5';

/** The letter a word is looked up under; digits and signs stand under "#". */
export function letterOf(word: string): string {
  const upper = word.trim().toLocaleUpperCase('da');
  if (upper.startsWith('AA') && upper !== 'AA') return doubleA;
  const first = [...upper][0] ?? '#';
  return /\p{L}/u.test(first) ? first : '#';
}

/** All words in Danish order under their letters. */
export function byLetter(terms: readonly GlossaryTerm[]): readonly LetterGroup[] {
  const groups = new Map<string, GlossaryTerm[]>();
  for (const term of terms.toSorted((a, b) => collator.compare(a.term, b.term))) {
    const letter = letterOf(term.term);
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups].map(([letter, found]) => ({ letter, terms: found }));
}

const lower = (text: string): string => text.toLocaleLowerCase('da');

/** The words that hold what is typed: in their name, their other names or their explanation. */
export function matching(terms: readonly GlossaryTerm[], typed: string): readonly GlossaryTerm[] {
  const wanted = lower(typed).trim();
  if (wanted === '') return terms;
  return terms.filter(({ term, short, precise, also }) =>
    [term, short, precise ?? '', ...also].some((text) => lower(text).includes(wanted)),
  );
}
