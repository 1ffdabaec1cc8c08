import { terms } from '../testing/courses';
import { byLetter, letterOf, matching } from './glossary-index';

describe('byLetter', () => {
  it('sorts as a Danish dictionary does, with Aa among the last', () =>
    expect(byLetter(terms).map(({ letter, terms: found }) => [letter, found.map((term) => term.term)])).toEqual([
      ['A', ['AI']],
      ['R', ['RPA']],
      ['Æ', ['Ændring']],
      ['Ø', ['Øvelse']],
      ['Å', ['Åben', 'Aarhus']],
    ]));
});

describe('letterOf', () => {
  it.each([
    ['robot', 'R'],
    ['2-trin', '#'],
    ['aa', 'A'],
    [' ØKONOMI', 'Ø'],
  ])('puts "%s" under %s', (word, letter) => expect(letterOf(word)).toBe(letter));
});

describe('matching', () => {
  it('finds by word, by other name and by explanation, whatever the case', () => {
    expect(matching(terms, 'SOFTWAREROB').map(({ id }) => id)).toEqual(['rpa']);
    expect(matching(terms, 'city').map(({ id }) => id)).toEqual(['aarhus']);
    expect(matching(terms, 'øvel').map(({ id }) => id)).toEqual(['oe']);
    expect(matching(terms, ' ')).toHaveLength(terms.length);
    expect(matching(terms, 'zzz')).toEqual([]);
  });
});
