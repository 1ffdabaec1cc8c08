import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Forbidden, SignInRequired } from '../errors/core.errors.js';
import { type Actor, hasPermission } from './actor.js';
import { AUTHENTICATOR, type Authenticator } from './authenticator.js';
import { ACCESS, type Access } from './endpoint.decorator.js';

/** A request whose actor has been found by the guard. */
export interface ActorRequest extends FastifyRequest {
  actor?: Actor;
}

/** Denies by default: a route without declared access is refused, whoever asks. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (!access) throw new Forbidden();
    if ('public' in access) return true;
    const request = context.switchToHttp().getRequest<ActorRequest>();
    const actor = await this.authenticator.authenticate(request);
    if (!actor) throw new SignInRequired();
    if (!hasPermission(actor, access.permission)) throw new Forbidden();
    request.actor = actor;
    return true;
  }
}
