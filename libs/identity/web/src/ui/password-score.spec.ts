import { passwordScore } from './password-score';

describe('passwordScore', () => {
  it.each(['password12', 'qwertyuiop', '1234567890'])('sees through %s', (password) =>
    expect(passwordScore(password, [])).toBeLessThan(2),
  );
  it('likes words that do not belong together', () =>
    expect(passwordScore('kaffekop giraf torsdag lampe', [])).toBeGreaterThanOrEqual(3));
  it('knows that one own name is no secret', () => {
    const personal = ['birthe.lund@example.dk', 'Birthe Lund'];
    expect(passwordScore('birthe.lund@example.dk', personal)).toBeLessThan(2);
  });
});
