import { Injectable } from '@nestjs/common';
import type { SignInRequest } from '@trin/identity-contract';
import { canSignIn } from '../account/account.policy.js';
import { AppUserRepository } from '../account/app-user.repository.js';
import { PasswordHasher } from '../password/password-hasher.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Checks an address and a password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly users: AppUserRepository,
    private readonly hasher: PasswordHasher,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Whose they are. Does the same work whether or not there is such an account.
   * @throws SignInThrottled
   */
  async verify({ email, password }: SignInRequest, address: string): Promise<string | undefined> {
    await this.throttle.countAddress(address);
    await this.throttle.countAccount(email);
    const user = await this.users.findByEmail(email);
    const matches = await this.hasher.matches(password, user?.passwordHash);
    if (!user || !matches || !canSignIn(user)) return undefined;
    await this.throttle.forgive(email);
    if (this.hasher.isOutdated(user.passwordHash)) {
      await this.users.update(user.id, { passwordHash: await this.hasher.hash(password) });
    }
    return user.id;
  }
}
