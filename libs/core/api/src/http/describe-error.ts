import { QueryFailedError } from 'typeorm';

const framesOf = ({ stack = '' }: Error): string[] =>
  stack.split('\n').flatMap((line) => /^ +(at .+)$/.exec(line)?.[1] ?? []);

const refusalOf = (error: Error): object => {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return typeof cause === 'object' && cause !== null ? cause : {};
};

/** What a log line tells of an error. Of a database's refusal only its codes: statement, values and message are people's data. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const told: Record<string, unknown> = { type: error.name };
  const details: Record<string, unknown> = { ...refusalOf(error) };
  if (!('severity' in details)) told['message'] = error.message;
  for (const name of ['code', 'table', 'constraint']) {
    if (typeof details[name] === 'string') told[name] = details[name];
  }
  told['stack'] = framesOf(error);
  if (error.cause !== undefined) told['cause'] = describeError(error.cause);
  return told;
}
