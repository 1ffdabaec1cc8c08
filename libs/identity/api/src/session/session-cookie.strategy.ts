import { Injectable } from '@nestjs/common';
import type { Actor } from '@trin/core-api';
import type { FastifyRequest } from 'fastify';
import { Strategy, type StrategyCreated } from 'passport';
import { SessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';

type CookieRequest = Pick<FastifyRequest, 'cookies'>;

/** Passport strategy: the actor of the session whose secret stands in the cookie. */
@Injectable()
export class SessionCookieStrategy extends Strategy {
  override readonly name = 'session-cookie';

  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionService,
  ) {
    super();
  }

  override authenticate(this: StrategyCreated<this>, request: object): void {
    this.verify(hasCookies(request) ? request : { cookies: {} }).then(
      (actor) => (actor ? this.success(actor) : this.fail()),
      (error: unknown) => this.error(error),
    );
  }

  async verify(request: CookieRequest): Promise<Actor | undefined> {
    const secret = this.cookie.read(request);
    if (secret === undefined) return undefined;
    const session = await this.sessions.find(secret);
    return session && { userId: session.userId, sessionId: session.id, grants: session.grants };
  }
}

const hasCookies = (request: object): request is CookieRequest => 'cookies' in request;
