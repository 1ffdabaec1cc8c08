import { idOf, tokenOf } from '../data/ids.ts';
import { fill, learnerOf } from './fill.ts';
import type { RequestTemplate } from './job.ts';

const template: RequestTemplate = {
  method: 'PUT',
  paths: ['/a/{attempt}', '/b/{registration}'],
  headers: { cookie: 'trin={token}' },
  body: '{"revision":{revision},"value":{"x":1}}',
};

describe('fill', () => {
  it('fills in the learner of the request', () => {
    const { path, headers } = fill(template, 0, 10);
    expect(path).toBe(`/a/${idOf('attempt', 0)}`);
    expect(headers).toEqual({ cookie: `trin=${tokenOf(0)}` });
  });
  it('takes the paths in turn', () => {
    expect(fill(template, 1, 10).path).toBe(`/b/${idOf('registration', learnerOf(1, 10))}`);
  });
  it('lets revisions rise and leaves the rest of the body alone', () => {
    expect(fill(template, 41, 10).body).toBe('{"revision":42,"value":{"x":1}}');
  });
  it('refuses a placeholder that it does not know', () => {
    expect(() => fill({ ...template, paths: ['/{who}'] }, 0, 10)).toThrow('{who}');
  });
});

describe('learnerOf', () => {
  it.each([2_000, 10_000])('comes to every one of %d learners before it comes to one again', (learners) => {
    const seen = new Set(Array.from({ length: learners }, (_, n) => learnerOf(n, learners)));
    expect(seen.size).toBe(learners);
  });
});
