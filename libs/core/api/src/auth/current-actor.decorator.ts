import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { SignInRequired } from '../errors/core.errors.js';
import type { Actor } from './actor.js';
import type { ActorRequest } from './access.guard.js';

/** The actor that the guard found. @throws SignInRequired on a public route, which has none. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActorRequest>();
  if (!actor) throw new SignInRequired();
  return actor;
});
