import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:http';
import { type Answer, ask, connectionsOf } from './ask.ts';
import { answerTo, StartedAttempt } from './answers.ts';
import { fill, type FilledRequest } from './fill.ts';
import type { RunOutcome } from './hammer.ts';
import type { Job, RequestTemplate } from './job.ts';
import { Latencies } from './latencies.ts';

/** Counts answers, and stops a trip at the first that is not as it should be. */
class Trips {
  readonly statuses: Record<string, number> = {};
  requests = 0;
  non2xx = 0;
  readonly agent: Agent;
  private readonly job: Job;

  constructor(job: Job) {
    this.job = job;
    this.agent = connectionsOf(job.connections);
  }

  async ask(request: FilledRequest): Promise<Answer> {
    const answer = await ask(this.agent, this.job.port, request);
    this.requests += 1;
    this.statuses[answer.status] = (this.statuses[answer.status] ?? 0) + 1;
    if (answer.status < 200 || answer.status > 299) {
      this.non2xx += 1;
      throw new Error(`${request.method} ${request.path}: ${answer.status}`);
    }
    return answer;
  }

  /** Starts a quiz, answers its questions one by one, submits it. */
  async take(start: FilledRequest, questions: number): Promise<void> {
    const { id, questions: asked } = StartedAttempt.parse(JSON.parse((await this.ask(start)).body));
    const headers = { ...start.headers, 'content-type': 'application/json' };
    for (const { question, response } of asked.slice(0, questions)) {
      await this.ask({
        method: 'PUT',
        path: `/api/attempts/${id}/responses/${question.id}`,
        headers,
        body: JSON.stringify({
          revision: (response?.revision ?? 0) + 1,
          writeId: randomUUID(),
          value: answerTo(question),
        }),
      });
    }
    await this.ask({ method: 'POST', path: `/api/attempts/${id}/submission`, headers: start.headers });
  }
}

/** As many learners at a time as there are connections, each taking one quiz after the other. */
export async function takeQuizzes(
  job: Job,
  start: RequestTemplate,
  questions: number,
  seconds: number,
  next: () => number,
): Promise<RunOutcome> {
  const trips = new Trips(job);
  const latencies = new Latencies();
  const started = performance.now();
  const end = started + seconds * 1000;
  let errors = 0;
  const learner = async (): Promise<void> => {
    while (performance.now() < end) {
      const began = performance.now();
      await trips.take(fill(start, next(), job.learners), questions).then(
        () => latencies.add(performance.now() - began),
        () => (errors += 1),
      );
    }
  };
  await Promise.all(Array.from({ length: job.connections }, learner));
  trips.agent.destroy();
  return {
    count: latencies.count,
    requests: trips.requests,
    seconds: (performance.now() - started) / 1000,
    ...latencies.summary(),
    errors: errors - trips.non2xx,
    non2xx: trips.non2xx,
    statuses: trips.statuses,
  };
}
