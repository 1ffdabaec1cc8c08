import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Bytes for the browser, with compressed forms where they pay. */
export interface FrozenFile {
  readonly mediaType: string;
  readonly body: Buffer;
  readonly brotli: Buffer | null;
  readonly gzip: Buffer | null;
}

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);
const worthwhileBytes = 500;

/** Compresses once, as hard as it goes: the file is never written again, and read very often. */
export async function packFile(mediaType: string, bytes: Uint8Array): Promise<FrozenFile> {
  const body = Buffer.from(bytes);
  const isText = /^(text\/|application\/json)/.test(mediaType);
  if (!isText || body.length < worthwhileBytes) return { mediaType, body, brotli: null, gzip: null };
  const hints = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length, [constants.BROTLI_PARAM_QUALITY]: 11 };
  const [brotli, zipped] = await Promise.all([brotliAsync(body, { params: hints }), gzipAsync(body, { level: 9 })]);
  return { mediaType, body, brotli, gzip: zipped };
}
