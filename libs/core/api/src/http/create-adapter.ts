import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { AppConfig } from '../config/app-config.js';
import { newId } from '../database/new-id.js';

const bodyLimitBytes = 256 * 1024;

/** Fastify with its limits set deliberately: no body over 256 kB, headers within 20 s, ids that sort by time. */
export const createAdapter = (config: AppConfig): FastifyAdapter =>
  new FastifyAdapter({
    logger: false,
    trustProxy: config.trustProxy,
    bodyLimit: bodyLimitBytes,
    requestTimeout: 20_000,
    genReqId: () => newId(),
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  });
