import { Writable } from 'node:stream';
import { QueryFailedError } from 'typeorm';
import { createLogger } from './logger.js';

describe('the log', () => {
  const logged = (err: unknown): string => {
    const lines: string[] = [];
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString());
        done();
      },
    });
    createLogger('error', sink).error({ err }, 'request failed');
    return lines.join('');
  };

  it('tells of a failed statement which and why, and nothing that stood in it', () => {
    const refusal = Object.assign(new Error('invalid input syntax for type uuid: "birthe@example.dk"'), {
      severity: 'ERROR',
      code: '22P02',
      constraint: 'app_user_email_unique',
      detail: 'Key (email)=(birthe@example.dk) already exists.',
    });
    const failed = new QueryFailedError('INSERT INTO app_user VALUES ($1)', ['birthe@example.dk'], refusal);
    for (const err of [failed, refusal, new Error('job failed', { cause: failed })]) {
      expect(logged(err)).not.toContain('birthe@example.dk');
      expect(logged(err)).toContain('22P02');
      expect(logged(err)).toContain('app_user_email_unique');
      expect(logged(err)).toContain('logger.spec');
    }
  });

  it('tells of any other failure what it says and where', () => {
    expect(logged(new TypeError('x is undefined'))).toMatch(
      /"type":"TypeError","message":"x is undefined".*logger\.spec/,
    );
  });
});
