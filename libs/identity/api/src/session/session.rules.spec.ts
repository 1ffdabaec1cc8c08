import { isTouchDue, sessionExpiry } from './session.rules.js';

const day = 86_400_000;
const opened = new Date('2026-11-01T08:00:00Z');
const after = (ms: number) => new Date(opened.getTime() + ms);

describe('sessionExpiry', () => {
  it('gives 14 days from when it was last seen', () => {
    expect(sessionExpiry(opened, opened)).toEqual(after(14 * day));
    expect(sessionExpiry(opened, after(3 * day))).toEqual(after(17 * day));
  });
  it('never more than 30 days from when it was opened', () =>
    expect(sessionExpiry(opened, after(29 * day))).toEqual(after(30 * day)));
});

describe('isTouchDue', () => {
  it.each([
    [599_999, false],
    [600_000, true],
  ])('after %i ms: %s', (ms, due) => expect(isTouchDue(opened, after(ms))).toBe(due));
});
