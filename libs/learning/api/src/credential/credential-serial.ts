import { randomInt } from 'node:crypto';
import { credentialAlphabet } from '@trin/learning-contract';

const group = (): string =>
  Array.from({ length: 4 }, () => credentialAlphabet.charAt(randomInt(credentialAlphabet.length))).join('');

/** A new random number of a certificate, one of 110 billion; that no two are the same, the database decides. */
export const newSerial = (): string => `TRIN-${group()}-${group()}`;
