import { isAnswered, usedKeys } from './used-keys.ts';

const groups = new Set(['quizzes', 'errors']);
const keys = (source: string) => usedKeys(source, groups).map(({ key }) => key);

describe('usedKeys', () => {
  it('finds keys in templates and in code, whatever asks for them', () => {
    expect(keys(`<h1>{{ 'quizzes.page.title' | transloco }}</h1>`)).toEqual(['quizzes.page.title']);
    expect(keys('<p [title]="t(\'quizzes.page.hint\')">')).toEqual(['quizzes.page.hint']);
    expect(keys('this.transloco.translate("quizzes.page.sent", { n })')).toEqual(['quizzes.page.sent']);
  });
  it('leaves other strings alone', () => {
    expect(keys(`import { a } from 'quizzes.page.title';`)).toEqual([]);
    expect(keys(`const file = 'attempt.service.ts';`)).toEqual([]);
    expect(keys('<trin-text [text]="quizzes.page" />')).toEqual([]);
    expect(keys(`const type = 'quizzes.AttemptSubmitted';`)).toEqual([]);
    expect(keys(`const key = 'errors.NOT_FOUND';`)).toEqual(['errors.NOT_FOUND']);
  });
  it('knows that a key goes on while running', () => {
    expect(usedKeys('t(`quizzes.state.${state}`)', groups)).toEqual([{ key: 'quizzes.state.', line: 1, open: true }]);
    expect(usedKeys("{{ 'quizzes.score' + n | transloco }}", groups)).toEqual([
      { key: 'quizzes.score', line: 1, open: true },
    ]);
  });
});

describe('isAnswered', () => {
  const texts = new Map([
    ['quizzes.count.one', '1'],
    ['quizzes.count.other', '2'],
  ]);
  it('takes plural forms and groups', () => {
    expect(isAnswered({ key: 'quizzes.count', line: 1, open: false }, texts)).toBe(true);
    expect(isAnswered({ key: 'quizzes.count.', line: 1, open: true }, texts)).toBe(true);
  });
  it('refuses a key that is only the beginning of another', () => {
    expect(isAnswered({ key: 'quizzes.cou', line: 1, open: false }, texts)).toBe(false);
    expect(isAnswered({ key: 'quizzes.other', line: 1, open: false }, texts)).toBe(false);
  });
});
