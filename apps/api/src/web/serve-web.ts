import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const hashedFile = /-[\w-]{8}\.(js|css|woff2)$/;
const year = 'public, max-age=31536000, immutable';
const revalidate = 'no-cache';

/**
 * Serves the built browser application on the same port: hashed files for ever, everything else asked for
 * again, ready-made brotli and gzip, and the page itself for every address that is not the API's.
 */
export async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) return;
  const page = readFileSync(join(root, 'index.html'));
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    index: false,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', hashedFile.test(path.replace(/\.(br|gz)$/, '')) ? year : revalidate);
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    const isFile = /\.[a-z0-9]+$/i.test(path);
    if (path.startsWith('/api/') || isFile) {
      reply.callNotFound();
      return;
    }
    void reply.header('cache-control', revalidate).type('text/html; charset=utf-8').send(page);
  });
}
