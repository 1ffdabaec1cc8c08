import { aCoursePackage, courseFolder } from '../../testing/a-course-package.js';
import { courseFolders, findText, resolveInPackage } from './course-package.js';
import { compileGlossary } from './glossary-file.js';

describe('a course package', () => {
  it('knows its courses', () => expect(courseFolders(aCoursePackage())).toEqual([courseFolder]));

  it('reads text composed, with plain line ends', () =>
    expect(findText(new Map([['a', new TextEncoder().encode('\ufeffa\u030a\r\nb')]]), 'a')).toBe('\u00e5\nb'));

  it.each([
    ['images/a.svg', 'a/b/images/a.svg'],
    ['./a.svg', 'a/b/a.svg'],
    ['../a.svg', 'a/a.svg'],
    ['../../../a', null],
    ['/etc/passwd', null],
    ['https://x.dk/a', null],
    ['..\\a', null],
  ])('resolves %s', (path, expected) => expect(resolveInPackage('a/b', path)).toBe(expected));
});

describe('compileGlossary', () => {
  const glossary = (text: string | null) => compileGlossary(aCoursePackage('', { 'glossary.yaml': text }));

  it('reads terms', () =>
    expect(glossary('- { id: rpa, term: RPA, short: s }')).toEqual({
      ok: true,
      terms: [{ id: 'rpa', term: 'RPA', short: 's', also: [] }],
    }));

  it.each([
    [null, 1, 'file-missing'],
    ['- { id: rpa, term: RPA }', 1, 'field-invalid'],
    ['- { id: a, term: A, short: s }\n- { id: a, term: B, short: s }', 2, 'id-duplicate'],
  ])('refuses %j', (text, line, code) =>
    expect(glossary(text)).toMatchObject({ ok: false, problems: [{ line, code }] }),
  );
});
