import { createParamDecorator, type ExecutionContext, Injectable, type PipeTransform } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { deviceOf } from './device.rules.js';
import { SessionCookie } from './session-cookie.js';

/** The browser that asks, as services know it: the secret of its session, and how to give it another. */
export interface Browser {
  /** The secret in its cookie, unchecked. */
  readonly secret: string | undefined;
  readonly device: string;
  /** For throttling only; kept nowhere. */
  readonly address: string;
  remember(secret: string): void;
  forget(): void;
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

@Injectable()
class BrowserPipe implements PipeTransform<Exchange, Browser> {
  constructor(private readonly cookie: SessionCookie) {}

  transform({ request, reply }: Exchange): Browser {
    return {
      secret: this.cookie.read(request),
      device: deviceOf(request.headers['user-agent'] ?? ''),
      address: request.ip,
      remember: (secret) => this.cookie.write(reply, secret),
      forget: () => this.cookie.clear(reply),
    };
  }
}

const exchange = createParamDecorator((_: unknown, context: ExecutionContext): Exchange => {
  const http = context.switchToHttp();
  return { request: http.getRequest<FastifyRequest>(), reply: http.getResponse<FastifyReply>() };
});

/** The browser that asks, as a parameter of a controller's method. */
export const CurrentBrowser = (): ParameterDecorator => exchange(BrowserPipe);
