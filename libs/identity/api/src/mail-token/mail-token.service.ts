import { Injectable } from '@nestjs/common';
import { Clock } from '@trin/core-api';
import { hashSecret, newSecret } from '../secret/secret.rules.js';
import { TokenInvalid } from './mail-token.errors.js';
import { MailTokenRepository } from './mail-token.repository.js';
import { mailTokenExpiry, type MailTokenPurpose } from './mail-token.rules.js';

/** Whose a mailed secret was, and for which address. */
export interface UsedMailToken {
  readonly userId: string;
  readonly newEmail: string | null;
}

/** Issues and takes back the secrets that stand in mails. Call its methods in a transaction. */
@Injectable()
export class MailTokenService {
  constructor(
    private readonly tokens: MailTokenRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns the secret for the mail; it is kept nowhere else */
  async issue(userId: string, purpose: MailTokenPurpose, newEmail: string | null = null): Promise<string> {
    const { secret, hash } = newSecret();
    const expiresAt = mailTokenExpiry(purpose, this.clock.now());
    await this.tokens.insert({ tokenHash: hash, userId, purpose, newEmail, expiresAt });
    return secret;
  }

  /** Whose a secret is, without using it up. @throws TokenInvalid */
  async ownerOf(secret: string, purpose: MailTokenPurpose): Promise<string> {
    const token = await this.tokens.findUsable(hashSecret(secret), purpose, this.clock.now());
    if (!token) throw new TokenInvalid();
    return token.userId;
  }

  /** Takes a secret, once. @throws TokenInvalid when it is unknown, used, too old or for something else */
  async use(secret: string, purpose: MailTokenPurpose): Promise<UsedMailToken> {
    const used = await this.tokens.use(hashSecret(secret), purpose, this.clock.now());
    if (!used) throw new TokenInvalid();
    return { userId: used.userId, newEmail: used.newEmail };
  }

  /** Makes every mailed secret of this kind worthless. */
  async revoke(userId: string, purpose: MailTokenPurpose): Promise<void> {
    await this.tokens.deleteOf(userId, purpose);
  }
}
