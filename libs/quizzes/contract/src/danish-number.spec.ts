import { parseDanishNumber } from './danish-number.js';

describe('parseDanishNumber', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1234,5', 1234.5],
    ['1.234', 1234],
    ['80.000', 80000],
    ['1.234.567', 1234567],
    ['30', 30],
    ['-4,25', -4.25],
    [' 1 234 kr. ', 1234],
    ['75 %', 75],
    ['\u22123', -3],
  ])('reads %s', (text, value) => expect(parseDanishNumber(text)).toEqual({ ok: true, value }));

  it.each(['980.00', '1,234,5', '1.23', '12.34.567', ',5'])('does not guess at %s', (text) =>
    expect(parseDanishNumber(text)).toEqual({ ok: false, reason: 'ambiguous' }),
  );
  it('tells empty from nonsense', () => {
    expect(parseDanishNumber('  ')).toEqual({ ok: false, reason: 'empty' });
    expect(parseDanishNumber('tredive')).toEqual({ ok: false, reason: 'not-a-number' });
  });
});
