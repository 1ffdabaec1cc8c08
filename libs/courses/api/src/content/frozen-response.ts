import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { byteRange } from './byte-range.js';
import type { FrozenFile } from './frozen-file.js';

/** How long a browser may keep an answer without asking. */
export const cacheFor = {
  ever: 'public, max-age=31536000, immutable',
  askFirst: 'no-cache',
} as const;

interface Form {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string | number>>;
}

const accepts = (header: string, coding: string): boolean =>
  new RegExp(`(^|[\\s,])${coding}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(header);

/** A file made ready to be sent: nothing is left to do per request but choose. */
export class FrozenResponse {
  readonly size: number;
  private readonly plain: Form;
  private readonly gzip: Form | null;
  private readonly brotli: Form | null;

  constructor(
    file: FrozenFile,
    cacheControl: string,
    private readonly tag = createHash('sha256').update(file.body).digest('hex').slice(0, 32),
  ) {
    const form = (bytes: Buffer | null, coding: string | null): Form | null =>
      bytes && {
        bytes,
        headers: {
          'content-type': file.mediaType,
          'content-length': bytes.length,
          'cache-control': cacheControl,
          // Frozen files are answered before the general security headers are set.
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'same-origin',
          etag: `"${tag}${coding === null ? '' : `-${coding}`}"`,
          ...(file.brotli || file.gzip ? { vary: 'accept-encoding' } : { 'accept-ranges': 'bytes' }),
          ...(coding === null ? {} : { 'content-encoding': coding }),
        },
      };
    this.plain = form(file.body, null) ?? { bytes: file.body, headers: {} };
    this.gzip = form(file.gzip, 'gzip');
    this.brotli = form(file.brotli, 'br');
    this.size = file.body.length + (file.gzip?.length ?? 0) + (file.brotli?.length ?? 0);
  }

  /** Answers with the smallest form the browser takes, or that what it has still holds. */
  send(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const form = this.formFor(request.headers['accept-encoding']);
    const { headers } = form;
    if (request.headers['if-none-match']?.includes(this.tag)) {
      const { 'content-length': _length, 'content-encoding': _coding, ...kept } = headers;
      return reply.code(304).headers(kept).send();
    }
    if (request.headers.range !== undefined && headers['accept-ranges'] !== undefined) {
      return this.sendRange(request.headers.range, reply);
    }
    return reply.headers(headers).send(form.bytes);
  }

  private formFor(encodings: string | string[] | undefined): Form {
    if (typeof encodings !== 'string') return this.plain;
    if (this.brotli !== null && accepts(encodings, 'br')) return this.brotli;
    return this.gzip !== null && accepts(encodings, 'gzip') ? this.gzip : this.plain;
  }

  private sendRange(header: string, reply: FastifyReply): FastifyReply {
    const { bytes, headers } = this.plain;
    const range = byteRange(header, bytes.length);
    if (range === undefined) return reply.headers(headers).send(bytes);
    if (range === null) return reply.code(416).header('content-range', `bytes */${bytes.length}`).send();
    const part = bytes.subarray(range.start, range.end + 1);
    return reply
      .code(206)
      .headers({ ...headers, 'content-length': part.length })
      .header('content-range', `bytes ${range.start}-${range.end}/${bytes.length}`)
      .send(part);
  }
}
