import { StableId } from '@trin/core-contract';
import fc from 'fast-check';
import { slug, stableItemId } from './stable-slug.js';

describe('slug', () => {
  it.each([
    ['Det skal du huske', 'det-skal-du-huske'],
    ['S\u00e5dan l\u00e6rer en k\u00f8', 'saadan-laerer-en-koe'],
    ['Forenkl, omorganis\u00e9r', 'forenkl-omorganiser'],
    ['sa\u030adan', 'saadan'],
    ['Kl. 08.15 \u00b7 Omar', 'kl-08-15-omar'],
  ])('writes %s as %s', (text, expected) => expect(slug(text)).toBe(expected));
});

describe('stableItemId', () => {
  it('is always a valid id', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => StableId.safeParse(stableItemId(text)).success)));

  it('tells long texts with the same beginning apart', () => {
    const start = 'Den arbejder p\u00e5 sk\u00e6rmen og flytter oplysninger ';
    expect(stableItemId(`${start}hver nat`)).not.toBe(stableItemId(`${start}hver dag`));
  });
});
