import fc from 'fast-check';
import { containsCivilRegistrationNumber } from './civil-registration-number.js';

const two = (n: number): string => String(n).padStart(2, '0');

describe('containsCivilRegistrationNumber', () => {
  it.each(['010190-1234', 'Borgeren 0101901234 ringede', 'cpr:290200-1234.', '(311299-4321)'])('finds %s', (text) =>
    expect(containsCivilRegistrationNumber(text)).toBe(true),
  );
  it.each([
    'Sag 320190-1234',
    '001390-1234',
    '300299-1234',
    '12345678901',
    '010190-123',
    'A0101901234',
    'Ring 33 30 43 43',
    'Mandag den 3. november',
  ])('lets %s pass', (text) => expect(containsCivilRegistrationNumber(text)).toBe(false));

  it('finds every number with a date, wherever it stands', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 9999 }),
        fc.constantFrom('', '-'),
        fc.string(),
        (day, month, year, last, hyphen, around) => {
          const number = `${two(day)}${two(month)}${two(year)}${hyphen}${String(last).padStart(4, '0')}`;
          expect(containsCivilRegistrationNumber(`${around} ${number} ${around}`)).toBe(true);
        },
      ),
    ));
});
