import { type DocumentTexts, toExportDocument } from './export-document.presenter.js';

const known: Readonly<Record<string, string>> = {
  'privacy.notes.name': 'Notes & more',
  'privacy.notes.fields.text': 'Your text',
};
const texts: DocumentTexts = {
  locale: 'en',
  say: (key, params) => `${key} ${params?.['when'] ?? ''}`.trim(),
  find: (key) => known[key],
};
const documentOf = (row: Record<string, unknown>, kind = 'notes') =>
  toExportDocument({ exportedAt: '2026-11-23T08:00:00.000Z', kinds: [{ kind, scope: 'x', rows: [row] }] }, texts);

describe('toExportDocument', () => {
  it('escapes what people wrote, keys and names alike', () => {
    const html = documentOf({ text: '<script>alert(1)</script>', '<i>': 1 });
    expect(html).toContain('<dt>Your text</dt><dd>&lt;script&gt;alert(1)&lt;/script&gt;</dd>');
    expect(html).toContain('<h2>Notes &amp; more</h2>');
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<i>');
  });
  it('makes a readable name for what nobody has named', () =>
    expect(documentOf({ lastSeenAt: null }, 'quiz-answers')).toMatch(
      /<h2>Quiz answers<\/h2>.*<dt>Last seen at<\/dt><dd>–<\/dd>/,
    ));
  it('writes times in Danish time, and days, numbers, lists and parts as people read them', () => {
    const html = documentOf({
      at: '2026-11-23T23:30:00.000Z',
      on: '2026-11-23',
      n: 1234.5,
      ok: false,
      list: ['a', { b: 'c' }],
      none: [],
    });
    expect(html).toMatch(/24 November 2026(,| at) 00:30/);
    expect(html).toContain('<dd>23 November 2026</dd>');
    expect(html).toContain('<dd>1,234.5</dd>');
    expect(html).toContain('<dd>identity.export.no</dd>');
    expect(html).toContain('<ul><li>a</li><li><dl><dt>B</dt><dd>c</dd></dl></li></ul>');
    expect(html).toContain('<dt>None</dt><dd>–</dd>');
  });
  it('reads times and names as the database writes them too', () => {
    const html = documentOf({ saved_at: new Date('2026-11-23T23:30:00Z'), at: '2026-11-23T23:30:00.5+00:00' });
    expect(html).toContain('<dt>Saved at</dt>');
    expect(html.match(/24 November 2026(,| at) 00:30/g)).toHaveLength(2);
  });
  it('says where there is nothing', () =>
    expect(
      toExportDocument({ exportedAt: '2026-11-23T08:00:00.000Z', kinds: [{ kind: 'k', scope: 'x', rows: [] }] }, texts),
    ).toContain('<p>identity.export.nothing</p>'));
});
