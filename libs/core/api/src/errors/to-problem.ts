import { HttpException } from '@nestjs/common';
import { CoreErrorCode, type ProblemDetails } from '@trin/core-contract';
import { QueryFailedError } from 'typeorm';
import { DomainError } from './domain-error.js';

const codeOfStatus: Readonly<Record<number, string>> = {
  400: CoreErrorCode.BadRequest,
  401: CoreErrorCode.SignInRequired,
  403: CoreErrorCode.Forbidden,
  404: CoreErrorCode.NotFound,
  413: CoreErrorCode.TooLarge,
  415: CoreErrorCode.BadRequest,
  429: CoreErrorCode.TooManyRequests,
  503: CoreErrorCode.Unavailable,
};

/** SQLSTATEs of a text that no database keeps: a null character, half a surrogate pair. */
const textRefused = new Set(['22021', '22P02', '22P05']);
const isTextRefused = (error: unknown): boolean => {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : undefined;
  return typeof cause === 'object' && cause !== null && 'code' in cause && textRefused.has(String(cause.code));
};

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  if (isTextRefused(error)) return 400;
  // Fastify's own errors (body too large, malformed JSON) carry statusCode.
  if (typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number') {
    return error.statusCode;
  }
  return 500;
};

/** RFC 9457 problem of any thrown thing. What is not expected becomes INTERNAL without a word of its own. */
export function toProblem(error: unknown, requestId: string): ProblemDetails {
  if (error instanceof DomainError) {
    return {
      type: `urn:trin:problem:${error.code}`,
      title: error.code,
      status: error.status,
      code: error.code,
      ...(Object.keys(error.params).length > 0 ? { params: error.params } : {}),
      ...(error.fields.length > 0 ? { errors: [...error.fields] } : {}),
      requestId,
    };
  }
  const status = statusOf(error);
  const code = codeOfStatus[status] ?? (status < 500 ? CoreErrorCode.BadRequest : CoreErrorCode.Internal);
  return { type: `urn:trin:problem:${code}`, title: code, status, code, requestId };
}
