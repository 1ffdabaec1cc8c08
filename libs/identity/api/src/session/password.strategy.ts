import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { SignInRequest } from '@trin/identity-contract';
import { Strategy } from 'passport-local';
import { SignInService } from './sign-in.service.js';

/** Name under which passport knows the strategy. */
export const passwordStrategy = 'password';

/** Passport strategy: the person whose address and password stand in the body. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, passwordStrategy) {
  constructor(private readonly signIn: SignInService) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  async validate({ ip }: { readonly ip: string }, email: string, password: string): Promise<VerifiedPerson | false> {
    const userId = await this.signIn.verify(SignInRequest.parse({ email, password }), ip);
    return userId === undefined ? false : { userId };
  }
}

/** A person whose password was right; what passport puts on the request. */
export interface VerifiedPerson {
  readonly userId: string;
}
