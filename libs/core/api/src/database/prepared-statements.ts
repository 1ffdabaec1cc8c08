import { createHash } from 'node:crypto';
import pg from 'pg';

/** Enough for every statement the application writes; lists of changing length must not fill the server's memory. */
const mostNames = 500;

/**
 * Gives a parametrised statement a name, so that PostgreSQL plans it once per connection and not at each call:
 * planning costs more than running for statements as short as ours. Arguments as of `pg.Client.query`.
 */
export function nameStatement(args: readonly unknown[], names: Map<string, string>): readonly unknown[] {
  const [text, values, ...rest] = args;
  if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return args;
  const known = names.get(text);
  if (known === undefined && names.size >= mostNames) return args;
  const name = known ?? `trin_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return [{ name, text, values: values as readonly unknown[] }, ...rest];
}

/** A `pg` look-alike for TypeORM's `driver` option, on a server: the real pool and client, with statements planned once. */
export function pgWithPreparedStatements(): object {
  const names = new Map<string, string>();
  class Client extends pg.Client {}
  const query: unknown = Reflect.get(pg.Client.prototype, 'query');
  if (typeof query !== 'function') throw new Error('pg.Client has no query');
  Object.defineProperty(Client.prototype, 'query', {
    value: function (this: pg.Client, ...args: readonly unknown[]): unknown {
      return Reflect.apply(query, this, nameStatement(args, names));
    },
  });
  class Pool extends pg.Pool {
    constructor(options: pg.PoolConfig) {
      // The pool's types want a client without arguments; it calls ours with its own options.
      const client: object = { Client };
      super({ ...options, ...client });
    }
  }
  return { Pool, Client, types: pg.types, defaults: pg.defaults };
}
