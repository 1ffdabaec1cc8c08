import { hashSecret, isSecret, newSecret } from './secret.rules.js';

describe('newSecret', () => {
  it('is 32 bytes, never the same, and found again by its fingerprint only', () => {
    const [one, two] = [newSecret(), newSecret()];
    expect(Buffer.from(one.secret, 'base64url')).toHaveLength(32);
    expect(one.secret).not.toBe(two.secret);
    expect(one.hash).toEqual(hashSecret(one.secret));
    expect(one.hash).toHaveLength(32);
    expect(one.hash.toString('base64url')).not.toBe(one.secret);
  });
});

describe('isSecret', () => {
  it('knows ours', () => expect(isSecret(newSecret().secret)).toBe(true));
  it.each(['', 'A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}=`, `${'A'.repeat(42)}\n`])('refuses %j', (text) =>
    expect(isSecret(text)).toBe(false),
  );
});
