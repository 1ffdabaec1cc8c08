import { readCursor, writeCursor } from './notebook-cursor.js';

describe('notebook cursor', () => {
  const cursor = ['2026-11-23T08:00:00.000Z', '018f0000-0000-7000-8000-000000000001', 'lesson-one'] as const;
  it('comes back as it was written, within what a query may hold', () => {
    const longest = [cursor[0], cursor[1], 'x'.repeat(60)] as [string, string, string];
    expect(readCursor(writeCursor(longest))).toEqual(longest);
    expect(writeCursor(longest).length).toBeLessThanOrEqual(200);
  });
  it.each(['', 'nonsense', Buffer.from('a b c').toString('base64url')])('refuses %j', (text) =>
    expect(() => readCursor(text)).toThrow('VALIDATION_FAILED'),
  );
});
