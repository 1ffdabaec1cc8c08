import { compareLanguages } from './texts.ts';

const texts = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe('compareLanguages', () => {
  it('is content with two complete languages', () => {
    expect(compareLanguages(texts({ a: 'x {{ n }}' }), texts({ a: '{{n}} y' }))).toEqual([]);
  });
  it('names what one language lacks', () => {
    expect(compareLanguages(texts({ a: 'x', b: 'y' }), texts({ a: 'x', c: 'z' }))).toEqual([
      { key: 'b', language: 'en', problem: 'is missing' },
      { key: 'c', language: 'da', problem: 'is missing' },
    ]);
  });
  it('refuses an empty text and other parameters', () => {
    expect(compareLanguages(texts({ a: ' ', b: '{{ n }}' }), texts({ a: 'x', b: '{{ m }}' }))).toEqual([
      { key: 'a', language: 'da', problem: 'is empty' },
      { key: 'b', language: 'en', problem: 'has the parameters (m) where Danish has (n)' },
    ]);
  });
});
