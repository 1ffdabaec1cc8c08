const pattern = /\b(\d{2})(\d{2})(\d{2})-?\d{4}\b/g;
/** February has its leap day: which century is meant, six digits do not say for sure. */
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isDayOfYear = (day: number, month: number): boolean => day >= 1 && day <= (daysInMonth[month - 1] ?? 0);

/**
 * Whether a text holds what looks like a Danish civil registration number (CPR): ten digits, with or without a
 * hyphen, that begin with a date. Numbers are kept out of Trin altogether; the check digit is not asked, since
 * numbers given out after 2007 may break it.
 */
export function containsCivilRegistrationNumber(text: string): boolean {
  return [...text.matchAll(pattern)].some(([, day, month]) => isDayOfYear(Number(day), Number(month)));
}
