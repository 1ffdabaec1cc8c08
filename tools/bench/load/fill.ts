import { randomUUID } from 'node:crypto';
import { addressOf, emailOf, idOf, tokenOf } from '../data/ids.ts';
import type { RequestTemplate } from './job.ts';

/** A request with everything filled in. */
export interface FilledRequest {
  readonly method: RequestTemplate['method'];
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

// Prime to any number of learners that is used: every learner comes once before one comes again.
const stride = 7919;
const tokens: string[] = [];
const knownToken = (index: number): string => (tokens[index] ??= tokenOf(index));

/** The learner on whose behalf request number `n` is sent. */
export const learnerOf = (n: number, learners: number): number => (n * stride) % learners;

/** The value of one placeholder. @throws Error when there is no such */
function valueOf(name: string, n: number, learner: number): string {
  switch (name) {
    case 'learner':
    case 'registration':
    case 'attempt':
      return idOf(name, learner);
    case 'token':
      return knownToken(learner);
    case 'email':
      return emailOf(learner);
    case 'address':
      return addressOf(learner);
    case 'row':
      return String(learner);
    case 'write':
      return randomUUID();
    case 'revision':
      return String(n + 1);
    default:
      throw new Error(`no such placeholder: {${name}}`);
  }
}

const placeholder = /\{(\w+)\}/g;

/** Request number `n` of a template. */
export function fill(template: RequestTemplate, n: number, learners: number): FilledRequest {
  const learner = learnerOf(n, learners);
  const filled = (text: string): string => text.replace(placeholder, (_, name: string) => valueOf(name, n, learner));
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(template.headers)) headers[name] = filled(value);
  return {
    method: template.method,
    path: filled(template.paths[n % template.paths.length] ?? '/'),
    headers,
    ...(template.body === undefined ? {} : { body: filled(template.body) }),
  };
}
