const zone = 'Europe/Copenhagen';
const tags: Readonly<Record<string, string>> = { da: 'da-DK', en: 'en-GB' };
const tagOf = (language: string): string => tags[language] ?? 'da-DK';

/** Ways to write a day: running text, a table, or with the day of the week. */
export type DateStyle = 'text' | 'table' | 'full';

const dateOptions: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  text: { day: 'numeric', month: 'long', year: 'numeric' },
  table: { day: 'numeric', month: 'numeric', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

// A formatter costs far more to make than to use, and pipes ask on every change.
function dateFormat(tag: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${name}`;
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(tag, { timeZone: zone, ...options });
  dateFormats.set(key, known);
  return known;
}

/** A moment as it comes from the API (ISO), from the clock or from a date field. */
export type Moment = Date | string | number;

/** "24. november 2026" in running text, "24.11.2026" in a table, "tirsdag den 24. november 2026" in full. */
export function formatDate(moment: Moment, style: DateStyle, language: string): string {
  return dateFormat(tagOf(language), style, dateOptions[style]).format(new Date(moment));
}

/** "kl. 14.05" in Danish, "14:05" in English. */
export function formatTime(moment: Moment, language: string): string {
  const text = dateFormat(tagOf(language), 'time', { hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
  return language === 'en' ? text : `kl. ${text}`;
}

/** "1.234,5" in Danish, "1,234.5" in English. */
export function formatNumber(value: number, language: string, options: Intl.NumberFormatOptions = {}): string {
  const key = `${tagOf(language)} ${JSON.stringify(options)}`;
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(tagOf(language), options);
  numberFormats.set(key, known);
  return known.format(value);
}
