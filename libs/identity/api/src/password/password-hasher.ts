import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { hashStrength, needsRehash } from './password.rules.js';

/** Hashes passwords with argon2id. Never call it in a transaction: it works long and would hold a connection. */
@Injectable()
export class PasswordHasher {
  /** Checked where there is no account, so that the time to answer does not tell. */
  private readonly nobodys = hash(randomBytes(24).toString('base64url'), hashStrength);

  hash(password: string): Promise<string> {
    return hash(password, hashStrength);
  }

  /** Whether it is this password. Without a hash it works just as long and says no. */
  async matches(password: string, passwordHash: string | undefined): Promise<boolean> {
    const same = await verify(passwordHash ?? (await this.nobodys), password);
    return same && passwordHash !== undefined;
  }

  isOutdated(passwordHash: string): boolean {
    return needsRehash(parseOptions(passwordHash));
  }
}
