import fc from 'fast-check';
import { canonicalJson, freeze } from './canonical-json.js';

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () =>
    expect(canonicalJson({ b: 1, a: { d: [{ y: 1, x: 2 }], c: 2 } })).toBe('{"a":{"c":2,"d":[{"x":2,"y":1}]},"b":1}'));

  it('leaves out what is undefined, as if it were not there', () =>
    expect(freeze({ a: 1, b: undefined }).hash).toBe(freeze({ a: 1 }).hash));

  it('keeps the value', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    ));
});
