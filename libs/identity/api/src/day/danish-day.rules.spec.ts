import { danishDay, dayBefore } from './danish-day.rules.js';

describe('danishDay', () => {
  it.each([
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
  ])('%s is %s', (now, day) => expect(danishDay(new Date(now))).toBe(day));
});

describe('dayBefore', () => {
  it('counts days and months back', () => {
    expect(dayBefore('2026-03-01', { days: 1 })).toBe('2026-02-28');
    expect(dayBefore('2026-11-23', { months: 24 })).toBe('2024-11-23');
  });
});
