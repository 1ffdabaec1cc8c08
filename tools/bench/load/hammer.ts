import autocannon from 'autocannon';
import { fill } from './fill.ts';
import type { Job, Outcome, RequestTemplate } from './job.ts';
import { Latencies } from './latencies.ts';

/** What a run gives, without what only its process knows. */
export type RunOutcome = Omit<Outcome, 'cpuSeconds'>;

/** Sends one kind of request over all connections, each as soon as the one before is answered. */
export function hammer(job: Job, template: RequestTemplate, seconds: number, next: () => number): Promise<RunOutcome> {
  const latencies = new Latencies();
  const started = performance.now();
  let last = started;
  return new Promise((done, fail) => {
    const tracker = autocannon(
      {
        url: `http://127.0.0.1:${job.port}`,
        connections: job.connections,
        duration: seconds,
        timeout: 30,
        requests: [
          {
            setupRequest: (request) => {
              const { method, path, headers, body } = fill(template, next(), job.learners);
              return { ...request, method, path, headers, ...(body === undefined ? {} : { body }) };
            },
          },
        ],
      },
      (error, result) => {
        if (error) return fail(error);
        const statuses: Record<string, number> = {};
        for (const [status, { count }] of Object.entries(result.statusCodeStats)) statuses[status] = count;
        done({
          count: latencies.count,
          requests: latencies.count,
          seconds: (last - started) / 1000,
          ...latencies.summary(),
          errors: result.errors,
          non2xx: result.non2xx,
          statuses,
        });
      },
    );
    tracker.on('response', (_client, _status, _bytes, milliseconds) => {
      latencies.add(milliseconds);
      last = performance.now();
    });
  });
}
