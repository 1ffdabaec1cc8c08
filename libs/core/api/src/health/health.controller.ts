import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { Endpoint, everybody } from '../auth/endpoint.decorator.js';
import { DatabaseHost } from '../database/transaction.js';
import { Forbidden } from '../errors/core.errors.js';
import { Metrics } from '../http/metrics.js';

const HealthView = z.object({ status: z.literal('ok') });
const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** For those who run Trin: is it alive, is it ready, how is it doing. */
@Controller()
export class HealthController {
  constructor(
    @Inject(DatabaseHost) private readonly database: DatabaseHost,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Endpoint({ access: everybody, summary: 'The process answers', view: HealthView })
  live(): z.infer<typeof HealthView> {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @Endpoint({ access: everybody, summary: 'The database answers too', view: HealthView })
  async ready(): Promise<z.infer<typeof HealthView>> {
    await this.database.tx.query('SELECT 1');
    return { status: 'ok' };
  }

  /** Measures tell how much is used and when: only for a collector on this machine, never through a proxy on it. */
  @Get('metrics')
  @Endpoint({ access: everybody, summary: 'Measures for Prometheus, for this machine only', status: 200 })
  async measures(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const viaProxy = request.headers['x-forwarded-for'] !== undefined;
    if (viaProxy || !loopback.has(request.ip)) throw new Forbidden();
    await reply.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }
}
