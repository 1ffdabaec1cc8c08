import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LOGGER, type Logger } from '../http/logger.js';
import { TooManyRequests } from './core.errors.js';
import { toProblem } from './to-problem.js';

/** Turns everything that is thrown into problem details; only the unexpected is logged with its stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = toProblem(error, request.id);
    if (problem.status >= 500) this.logger.error({ requestId: request.id, err: error }, 'request failed');
    if (error instanceof TooManyRequests) void reply.header('retry-after', String(error.retryAfterSeconds));
    void reply
      .status(problem.status)
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      .send(problem);
  }
}
