import { Agent, request } from 'node:http';
import type { FilledRequest } from './fill.ts';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const patienceMs = 30_000;

/** Connections of this process that are kept open. */
export const connectionsOf = (count: number): Agent => new Agent({ keepAlive: true, maxSockets: count });

/** Sends one request to this machine and reads the whole answer. */
export function ask(agent: Agent, port: number, { method, path, headers, body }: FilledRequest): Promise<Answer> {
  return new Promise((done, fail) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(
      { host: '127.0.0.1', port, agent, method, path, headers: { ...headers, ...length }, timeout: patienceMs },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', fail);
        response.once('end', () =>
          done({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        );
      },
    );
    sent.once('timeout', () => sent.destroy(new Error(`no answer within ${patienceMs / 1000} s: ${path}`)));
    sent.once('error', fail);
    sent.end(body);
  });
}
