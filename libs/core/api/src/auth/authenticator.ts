import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';

/** Finds out who a request comes from; implemented by the identity scope with passport. */
export interface Authenticator {
  /** The actor of the session in the request's cookie, or undefined when there is none that is valid. */
  authenticate(request: FastifyRequest): Promise<Actor | undefined>;
}
/** Injection token of the `Authenticator`. */
export const AUTHENTICATOR = Symbol('AUTHENTICATOR');
