import type { FastifyInstance } from 'fastify';

const lookEveryMs = 100;

/**
 * Once the server closes, hangs up on every browser that has its answer: a browser keeps its connection for more
 * requests, and the server would wait more than a minute for it to let go.
 */
export function closeConnections(fastify: FastifyInstance): void {
  fastify.addHook('preClose', (done) => {
    const timer = setInterval(() => fastify.server.closeIdleConnections(), lookEveryMs);
    fastify.server.once('close', () => clearInterval(timer));
    timer.unref();
    done();
  });
}
