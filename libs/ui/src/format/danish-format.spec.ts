import { formatDate, formatNumber, formatTime } from './danish-format';

const moment = '2026-11-24T13:05:00Z';

describe('Danish formats', () => {
  it('writes a day in running text', () => expect(formatDate(moment, 'text', 'da')).toBe('24. november 2026'));
  it('writes a day in a table', () => expect(formatDate(moment, 'table', 'da')).toBe('24.11.2026'));
  it('writes a day in full', () => expect(formatDate(moment, 'full', 'da')).toBe('tirsdag den 24. november 2026'));
  it('writes the clock of Copenhagen, also in summer', () => {
    expect(formatTime(moment, 'da')).toBe('kl. 14.05');
    expect(formatTime('2026-07-01T06:09:00Z', 'da')).toBe('kl. 08.09');
  });
  it('writes a number', () => expect(formatNumber(1234.5, 'da')).toBe('1.234,5'));
  it('writes English for English', () => {
    expect(formatDate(moment, 'text', 'en')).toBe('24 November 2026');
    expect(formatTime(moment, 'en')).toBe('14:05');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  });
});
