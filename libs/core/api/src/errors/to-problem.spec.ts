import { QueryFailedError } from 'typeorm';
import { toProblem } from './to-problem.js';

describe('toProblem', () => {
  const refused = (code: string) => toProblem(new QueryFailedError('', [], Object.assign(new Error(), { code })), 'id');

  it('calls a text that no database keeps a bad request', () => {
    for (const code of ['22021', '22P02', '22P05']) expect(refused(code)).toMatchObject({ status: 400 });
  });
  it('says nothing of any other refusal', () =>
    expect(refused('57014')).toEqual({
      type: 'urn:trin:problem:INTERNAL',
      title: 'INTERNAL',
      status: 500,
      code: 'INTERNAL',
      requestId: 'id',
    }));
});
