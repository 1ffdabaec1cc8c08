import { mergeTexts } from './merge-texts.mjs';

describe('mergeTexts', () => {
  it('merges branches that two scopes share', () => {
    const texts = mergeTexts({ errors: { A: 'a' } }, { errors: { B: 'b' }, quizzes: { title: 'Quiz' } }, 'quizzes');
    expect(texts).toEqual({ errors: { A: 'a', B: 'b' }, quizzes: { title: 'Quiz' } });
  });

  it('refuses a key that is defined twice', () => {
    expect(() => mergeTexts({ errors: { A: 'a' } }, { errors: { A: 'b' } }, 'quizzes')).toThrow(/errors\.A.*twice/);
    expect(() => mergeTexts({ errors: { A: 'a' } }, { errors: 'b' }, 'quizzes')).toThrow(/errors.*twice/);
  });

  it('leaves out what only the server reads', () => {
    expect(mergeTexts({}, { mail: { welcome: 'x' }, pdf: { title: 'y' }, a: { mail: 'z' } }, 'identity')).toEqual({
      a: { mail: 'z' },
    });
  });
});
