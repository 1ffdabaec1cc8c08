import { readFileSync } from 'node:fs';

type Texts = Record<string, unknown>;
const texts = (locale: 'da' | 'en') =>
  JSON.parse(readFileSync(new URL(`../i18n/${locale}.json`, import.meta.url), 'utf8')) as Texts;
const flat = (node: unknown, path = ''): [string, string][] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => flat(value, path === '' ? key : `${path}.${key}`))
    : [[path, String(node)]];
const mails = (locale: 'da' | 'en') => flat(texts(locale)['mail']);

describe('texts of identity', () => {
  it('are complete in both languages', () => {
    const keys = (locale: 'da' | 'en') => flat(texts(locale)).map(([key]) => key);
    expect(keys('en').sort()).toEqual(keys('da').sort());
    for (const [key, text] of [...flat(texts('da')), ...flat(texts('en'))])
      expect([key, text.trim()]).not.toContain('');
  });
  it.each(['da', 'en'] as const)('say in no mail that anybody belongs to anything (%s)', (locale) => {
    for (const [key, text] of mails(locale)) {
      expect([key, /\bHK\b|fagforening|forbund|medlem|tillids|union|member/i.test(text)]).toEqual([key, false]);
    }
  });
  it.each(['da', 'en'] as const)('put nothing into a mail that a stranger typed (%s)', (locale) => {
    for (const [key, text] of mails(locale)) expect([key, text.includes('{{')]).toEqual([key, false]);
  });
});
