import { Injectable } from '@nestjs/common';
import type { Actor, Authenticator } from '@trin/core-api';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { SessionCookieStrategy } from './session-cookie.strategy.js';

/** The part of passport that is used, on Fastify's requests and without `any`. */
interface Passport {
  use(strategy: SessionCookieStrategy): unknown;
  authenticate(
    strategy: string,
    options: { readonly session: false },
    answer: (error: unknown, user?: unknown) => void,
  ): (request: FastifyRequest, response: undefined, next: (error?: unknown) => void) => void;
}

/** Asks passport who a request comes from; a passport of its own, so that two applications in one process do not mix. */
@Injectable()
export class PassportAuthenticator implements Authenticator {
  private readonly passport: Passport = new passport.Authenticator();

  constructor(private readonly strategy: SessionCookieStrategy) {
    this.passport.use(strategy);
  }

  authenticate(request: FastifyRequest): Promise<Actor | undefined> {
    return new Promise((resolve, reject) => {
      const refuse = (error: unknown): void =>
        reject(error instanceof Error ? error : new Error('passport failed', { cause: error }));
      const answer = (error: unknown, user?: unknown): void => {
        if (error) refuse(error);
        else resolve(isActor(user) ? user : undefined);
      };
      this.passport.authenticate(this.strategy.name, { session: false }, answer)(request, undefined, refuse);
    });
  }
}

const isActor = (user: unknown): user is Actor => typeof user === 'object' && user !== null && 'sessionId' in user;
