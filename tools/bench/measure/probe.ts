import { ask, connectionsOf } from '../load/ask.ts';
import { fill } from '../load/fill.ts';
import type { Subject } from './subject.ts';

/** Asks once before measuring. @returns why it cannot be measured, or undefined when it can */
export async function probe({ server, work }: Subject, learners: number): Promise<string | undefined> {
  const agent = connectionsOf(1);
  const request = fill(work.kind === 'requests' ? work.template : work.start, 0, learners);
  try {
    const { status, body } = await ask(agent, server.port, request);
    return status >= 200 && status <= 299
      ? undefined
      : `${request.method} ${request.path}: ${status} ${body.slice(0, 200)}`;
  } catch (error) {
    return `${request.method} ${request.path}: ${String(error)}`;
  } finally {
    agent.destroy();
  }
}
