import { nameStatement } from './prepared-statements.js';

describe('nameStatement', () => {
  it('names a statement with parameters by its text, always the same', () => {
    const names = new Map<string, string>();
    const [first] = nameStatement(['SELECT $1::int', [1]], names);
    const [again] = nameStatement(['SELECT $1::int', [2]], names);
    const [other] = nameStatement(['SELECT $1::text', ['x']], names);
    expect(first).toEqual({
      name: expect.stringMatching(/^trin_[0-9a-f]{24}$/) as string,
      text: 'SELECT $1::int',
      values: [1],
    });
    expect(again).toMatchObject({ name: (first as { name: string }).name });
    expect(other).not.toMatchObject({ name: (first as { name: string }).name });
  });
  it('leaves alone what has no parameters, several statements among them', () => {
    expect(nameStatement(['BEGIN; SELECT 1'], new Map())).toEqual(['BEGIN; SELECT 1']);
    expect(nameStatement(['SELECT 1', []], new Map())).toEqual(['SELECT 1', []]);
  });
  it('passes a callback on', () => {
    const done = (): void => undefined;
    expect(nameStatement(['SELECT $1', [1], done], new Map())[1]).toBe(done);
  });
  it('names no more statements than a server should keep', () => {
    const names = new Map<string, string>();
    for (let i = 0; i < 600; i += 1) nameStatement([`SELECT $1 -- ${i}`, [1]], names);
    expect(names.size).toBe(500);
    expect(nameStatement(['SELECT $1 -- new', [1]], names)).toEqual(['SELECT $1 -- new', [1]]);
  });
});
