import { createInterface } from 'node:readline';
import fastify from 'fastify';
import pg from 'pg';
import * as z from 'zod';
import { nextLine } from '../load/next-line.ts';

// The limit that the API is compared with: the same server and driver, and nothing else. No framework, no sign-in, no
// validation; the statements are sent as the API sends its own, as text with parameters.
const Settings = z.object({ databaseUrl: z.string(), pool: z.int() });
const Written = z.object({ revision: z.int(), writeId: z.string(), value: z.unknown() });
const Params = z.object({ id: z.string() });

const input = createInterface({ input: process.stdin });
const { databaseUrl, pool: max } = Settings.parse(JSON.parse(await nextLine(input)));

const pool = new pg.Pool({ connectionString: databaseUrl, max });
const server = fastify();

server.get('/json', () => ({ id: 'lesson-1', title: 'A lesson', minutes: 8, completed: false }));

server.get('/note/:id', async (request, reply) => {
  const { id } = Params.parse(request.params);
  const { rows } = await pool.query(
    'SELECT learner_id, revision, value, saved_at FROM bench.note WHERE learner_id = $1',
    [id],
  );
  return rows[0] ?? reply.code(404).send({ code: 'NOT_FOUND' });
});

server.put('/note/:id', async (request) => {
  const { id } = Params.parse(request.params);
  const { revision, writeId, value } = Written.parse(request.body);
  const { rows } = await pool.query(
    `INSERT INTO bench.note AS n (learner_id, revision, write_id, value, saved_at) VALUES ($1, $2, $3, $4, now())
     ON CONFLICT (learner_id) DO UPDATE SET revision = excluded.revision, write_id = excluded.write_id,
       value = excluded.value, saved_at = excluded.saved_at
     RETURNING revision, saved_at`,
    [id, revision, writeId, JSON.stringify(value)],
  );
  return rows[0];
});

const address = await server.listen({ port: 0, host: '127.0.0.1' });
console.log(new URL(address).port);

const stop = (): void => {
  void server
    .close()
    .then(() => pool.end())
    .then(() => process.exit(0));
};
process.once('SIGTERM', stop);
// Whoever started it is gone.
input.once('close', stop);
