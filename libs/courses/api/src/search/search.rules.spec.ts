import fc from 'fast-check';
import { excerptOf, hitEnd, hitStart, searchable, tsQuery } from './search.rules.js';

const mark = (text: string, ...words: string[]) =>
  words.reduce((marked, word) => marked.replaceAll(word, `${hitStart}${word}${hitEnd}`), searchable(text));

describe('tsQuery', () => {
  it.each([
    ['Robotter', 'robotter:*'],
    ['\u00c6r\u00f8 og SK\u00d8N', '\u00e6r\u00f8 & og & sk\u00f8n:*'],
    ["r':* | ! & (x)", 'r & x:*'],
    ['  ?! ', null],
  ])('writes %j as %j', (typed, expected) => expect(tsQuery(typed)).toBe(expected));
});

describe('searchable', () => {
  it('keeps every letter in its place', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => searchable(text).length === text.length)));
});

describe('excerptOf', () => {
  it('marks hits in the text as it is written', () =>
    expect(excerptOf('En Robot er en robot.', mark('En Robot er en robot.', 'robot'))).toEqual([
      { text: 'En ', hit: false },
      { text: 'Robot', hit: true },
      { text: ' er en ', hit: false },
      { text: 'robot', hit: true },
      { text: '.', hit: false },
    ]));

  it('shows the part around the first hit, cut between words', () => {
    const text = `${'ord '.repeat(100)}Robot ${'ord '.repeat(100)}`;
    const excerpt = excerptOf(text, mark(text, 'robot'));
    expect(excerpt[0]).toEqual({ text: '\u2026', hit: false });
    expect(excerpt.at(-1)).toEqual({ text: '\u2026', hit: false });
    expect(excerpt.filter(({ hit }) => hit)).toEqual([{ text: 'Robot', hit: true }]);
    expect(excerpt.map((piece) => piece.text).join('').length).toBeLessThan(200);
    expect(excerpt[1]?.text.startsWith('ord ')).toBe(true);
  });

  it('shows the beginning where only the title was found', () =>
    expect(excerptOf('Kort tekst.', 'kort tekst.')).toEqual([{ text: 'Kort tekst.', hit: false }]));
});
