import { Injectable } from '@nestjs/common';
import type { AppUserEntity } from './app-user.entity.js';
import { CurrentPasswordWrong } from '../password/password.errors.js';
import { PasswordHasher } from '../password/password-hasher.js';
import { SignInThrottle } from '../session/sign-in-throttle.js';
import { AppUserRepository } from './app-user.repository.js';

/** Asks for the password again before anything that a borrowed screen must not do. */
@Injectable()
export class CurrentPassword {
  constructor(
    private readonly users: AppUserRepository,
    private readonly hasher: PasswordHasher,
    private readonly throttle: SignInThrottle,
  ) {}

  /** @throws CurrentPasswordWrong @throws SignInThrottled */
  async confirm(userId: string, password: string): Promise<AppUserEntity> {
    const user = await this.users.get(userId);
    // Counted by id: a stranger who guesses at the sign-in page must not keep the owner from a new password.
    await this.throttle.countAccount(user.id);
    if (!(await this.hasher.matches(password, user.passwordHash))) throw new CurrentPasswordWrong();
    await this.throttle.forgive(user.id);
    return user;
  }
}
