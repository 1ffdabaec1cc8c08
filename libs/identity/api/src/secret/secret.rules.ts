import { createHash, randomBytes } from 'node:crypto';

/** A secret that only its holder has, and the fingerprint by which it is found again. */
export interface Secret {
  readonly secret: string;
  readonly hash: Buffer;
}

/** SHA-256 is enough: 32 random bytes cannot be guessed, so nothing slow is needed. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** 32 random bytes as base64url, 43 characters. */
export function newSecret(): Secret {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashSecret(secret) };
}

/** Whether a text can be a secret of ours at all; all else is not looked up. */
export const isSecret = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);
