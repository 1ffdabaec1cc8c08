import { createHash } from 'node:crypto';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => [key, sorted(field)]),
  );
}

/** JSON with sorted keys: the same content always gives the same bytes, and so the same hash. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** SHA-256 in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A document that never changes again, with its bytes and its address. */
export interface FrozenDocument<T> {
  readonly document: T;
  readonly bytes: Buffer;
  readonly hash: string;
}

/** Freezes a document: canonical bytes and their hash. */
export function freeze<T>(document: T): FrozenDocument<T> {
  const bytes = Buffer.from(canonicalJson(document), 'utf8');
  return { document, bytes, hash: sha256(bytes) };
}
