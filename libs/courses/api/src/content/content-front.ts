import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { ContentStore } from './content-store.js';

const file = /^\/api\/content\/(?:media\/)?([0-9a-f]{64}\.[a-z0-9]{2,5})$/;

/**
 * Answers for a frozen file that is in memory as the very first thing of a request: the file is public, cannot be
 * harmed by a forged request and is already the bytes to send, its headers included. All other requests, and the
 * declaration of the route, are the controller's.
 */
@Injectable()
export class ContentFront {
  constructor(
    private readonly store: ContentStore,
    host: HttpAdapterHost<FastifyAdapter>,
  ) {
    // As soon as there is a server: hooks run in the order they were added.
    host.init$.subscribe(() => this.watch(host.httpAdapter));
  }

  private watch(adapter: FastifyAdapter): void {
    adapter.getInstance().addHook('onRequest', (request, reply, done) => {
      const name = request.method === 'GET' ? file.exec(request.url)?.[1] : undefined;
      const response = name === undefined ? undefined : this.store.peek(name);
      if (response === undefined) done();
      else response.send(request, reply);
    });
  }
}
