import { PasswordStrength } from './password-strength.js';
import { guessesAbout, hashStrength, needsRehash, partToEstimate } from './password.rules.js';

const person = { email: 'birthe.lund@fredericia.dk', displayName: 'Birthe Lund' };

describe('needsRehash', () => {
  it('keeps a hash of the strength of today', () => expect(needsRehash(hashStrength)).toBe(false));
  it.each(['memoryCost', 'timeCost', 'parallelism'] as const)('makes it anew when %s changed', (name) =>
    expect(needsRehash({ ...hashStrength, [name]: 4 })).toBe(true),
  );
});

describe('guessesAbout', () => {
  it('knows the parts of address and name, alone and together', () => {
    expect(guessesAbout(person)).toEqual(
      expect.arrayContaining(['birthe', 'lund', 'fredericia', 'birthelund', 'sommer']),
    );
    expect(guessesAbout(person)).not.toContain('dk');
  });
});

describe('PasswordStrength', () => {
  const strength = new PasswordStrength();
  const isRefused = (password: string) => {
    try {
      strength.assertStrong(password, person, 'password');
      return false;
    } catch {
      return true;
    }
  };
  it.each(['birthelund1', 'lundbirthe', 'adgangskode1', 'kommune1234', 'qwertyuiop', 'aaaaaaaaaaaa', 'fredericia1'])(
    'refuses %s',
    (password) => expect(isRefused(password)).toBe(true),
  );
  it.each(['hest lampe skov', 'x9Kq27zLmw', 'jeg kan lide hest'])('takes %s', (password) =>
    expect(isRefused(password)).toBe(false),
  );
  it('looks at so much of it that nobody can keep the process busy', () => {
    expect(partToEstimate('ab'.repeat(100))).toHaveLength(64);
    expect(isRefused('p4ssw0rd!1qaz'.repeat(15))).toBe(false);
  });
});
