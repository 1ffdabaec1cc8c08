import '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '@trin/core-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isSecret } from '../secret/secret.rules.js';
import { sessionCookie } from './session-cookie.rules.js';

/** Reads and writes the session's cookie. */
@Injectable()
export class SessionCookie {
  private readonly cookie: ReturnType<typeof sessionCookie>;

  constructor(@Inject(APP_CONFIG) config: AppConfig) {
    this.cookie = sessionCookie(config.publicUrl);
  }

  /** The secret, or undefined when there is none that could be one of ours. */
  read({ cookies }: Pick<FastifyRequest, 'cookies'>): string | undefined {
    const value = cookies[this.cookie.name];
    return value !== undefined && isSecret(value) ? value : undefined;
  }

  write(reply: FastifyReply, secret: string): void {
    void reply.setCookie(this.cookie.name, secret, this.cookie.options);
  }

  clear(reply: FastifyReply): void {
    void reply.setCookie(this.cookie.name, '', { ...this.cookie.options, maxAge: 0 });
  }
}
