import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { SignInRequest } from '@trin/identity-contract';
import type { FastifyRequest } from 'fastify';
import { passwordStrategy, type VerifiedPerson } from './password.strategy.js';
import { SignInRefused } from './sign-in.errors.js';

interface VerifiedRequest extends FastifyRequest {
  readonly user?: VerifiedPerson;
}

/** Lets in whose address and password are right. */
@Injectable()
export class PasswordGuard extends AuthGuard(passwordStrategy) {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    // Guards run before pipes: a body that is malformed is left to the validation, which says what is wrong with it.
    if (!SignInRequest.safeParse(body).success) return true;
    return Boolean(await super.canActivate(context));
  }

  override handleRequest<T>(error: unknown, user: T | false): T {
    if (error) throw error instanceof Error ? error : new Error('passport failed', { cause: error });
    if (!user) throw new SignInRefused();
    return user;
  }
}

/** Whom the guard let in; nobody when the body was malformed. */
export const PersonLetIn = createParamDecorator(
  (_: unknown, context: ExecutionContext): VerifiedPerson | undefined =>
    context.switchToHttp().getRequest<VerifiedRequest>().user,
);
