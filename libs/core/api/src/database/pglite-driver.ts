import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

const terminateMessage = 0x58;

/** Looks like a socket to `pg`; its bytes go to a database in this very process. */
class PgliteStream extends Duplex {
  private started = false;

  constructor(private readonly database: PGlite) {
    super();
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
  connect(): this {
    queueMicrotask(() => this.emit('connect'));
    return this;
  }
  override _read(): void {
    // Answers are pushed as they come.
  }
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    if (this.started && chunk[0] === terminateMessage) {
      this.push(null);
      done();
      return;
    }
    this.started = true;
    this.database
      .runExclusive(() =>
        this.database.execProtocolRawStream(new Uint8Array(chunk), {
          onRawData: (data) => {
            this.push(Buffer.from(data));
          },
        }),
      )
      .then(() => done(), done);
  }
}

/**
 * A `pg` look-alike for TypeORM's `driver` option: the real client with its types, errors and pool, on an
 * embedded PGlite. One connection: a query beside the running transaction waits and times out, a useful alarm.
 */
export function pgOverPglite(database: PGlite): object {
  class Client extends pg.Client {
    constructor(options: pg.ClientConfig) {
      super({
        ...options,
        user: 'postgres',
        database: 'postgres',
        password: 'x',
        ssl: false,
        stream: () => new PgliteStream(database),
      });
    }
  }
  // The pool's types want a client without arguments; it calls ours with its own options.
  const client: object = { Client };
  class Pool extends pg.Pool {
    constructor(options: pg.PoolConfig) {
      super({
        ...options,
        max: 1,
        idleTimeoutMillis: 0,
        connectionTimeoutMillis: options.connectionTimeoutMillis ?? 15_000,
        ...client,
      });
    }
  }
  return { Pool, Client, types: pg.types, defaults: pg.defaults };
}
