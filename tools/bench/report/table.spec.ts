import { shown, table } from './table.ts';

describe('table', () => {
  it('sets the first column left and the others right', () => {
    const columns = [
      { heading: 'what', show: (row: readonly string[]) => row[0] ?? '' },
      { heading: 'n', show: (row: readonly string[]) => row[1] ?? '' },
    ];
    expect(
      table(columns, [
        ['lesson', '1'],
        ['a', '12'],
      ]),
    ).toBe(['what     n', '----------', 'lesson   1', 'a       12'].join('\n'));
  });
});

describe('shown', () => {
  it('drops what says nothing in large numbers', () => expect(shown(12_345.6)).toBe('12346'));
  it('shows what is not known as such', () => expect(shown(undefined)).toBe('-'));
});
