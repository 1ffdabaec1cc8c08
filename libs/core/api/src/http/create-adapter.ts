import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { AppConfig } from '../config/app-config.js';
import { newId } from '../database/new-id.js';

const bodyLimitBytes = 256 * 1024;

/** One proxy's word counts: what stands further left in its header was written by whoever asks. */
const onlyNearest = (_address: string, hop: number): boolean => hop === 0;

/** Fastify with its limits set deliberately: no body over 256 kB, headers within 20 s, ids that sort by time. */
export const createAdapter = (config: AppConfig): FastifyAdapter =>
  new FastifyAdapter({
    logger: false,
    trustProxy: config.trustProxy && onlyNearest,
    bodyLimit: bodyLimitBytes,
    requestTimeout: 20_000,
    genReqId: () => newId(),
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  });
