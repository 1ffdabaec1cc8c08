import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { Reflector } from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '../config/app-config.js';
import { CrossSiteRequest } from '../errors/core.errors.js';
import { ProblemFilter } from '../errors/problem.filter.js';
import { validationPipe } from '../errors/validation.pipe.js';
import { observeRequests } from './observe-requests.js';
import { LOGGER, type Logger } from './logger.js';
import { closeConnections } from './close-connections.js';
import { Metrics } from './metrics.js';
import { mayWrite } from './same-origin.rules.js';

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    // Angular writes its component styles into style elements; no style of a stranger can come in.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
};

/** Everything between the socket and the controllers: headers, cookies, origin check, validation, problems, measuring. */
export async function configureHttp(app: NestFastifyApplication, config: AppConfig): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  closeConnections(fastify);
  await app.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: config.publicUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  await app.register(cookie);
  observeRequests(fastify, app.get<Logger>(LOGGER), app.get(Metrics));
  fastify.addHook('onRequest', (request, reply, done) => {
    const { method, headers } = request;
    // What the API answers is about a person unless a route says otherwise.
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    const site = headers['sec-fetch-site'];
    const fetchSite = typeof site === 'string' ? site : undefined;
    const allowed = mayWrite({ method, host: headers.host, origin: headers.origin, fetchSite }, config.publicUrl);
    done(allowed ? undefined : new CrossSiteRequest());
  });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(app.get<Logger>(LOGGER)));
  app.useGlobalInterceptors(new StandardSchemaSerializerInterceptor(app.get(Reflector)));
}
