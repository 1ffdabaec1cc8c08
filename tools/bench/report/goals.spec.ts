import type { Measurement } from '../measure/measure-all.ts';
import { subjectNames } from '../measure/subject.ts';
import { judge } from './goals.ts';

const measured = (name: string, connections: number, changes: Partial<Measurement>): Measurement => ({
  name,
  connections,
  count: 1,
  requests: 1,
  seconds: 1,
  p50: 1,
  p95: 1,
  p99: 1,
  worst: 1,
  errors: 0,
  non2xx: 0,
  statuses: {},
  cpuSeconds: 0,
  perSecond: 1,
  cpuPerThousand: 1,
  loadCpu: 0,
  others: 0,
  rssMb: 1,
  statements: 3,
  transactionCommands: 0,
  byStatement: [],
  ...changes,
});
const goal = (all: readonly Measurement[], start: string) =>
  judge(all, undefined).find((g) => g.goal.startsWith(start));

describe('judge', () => {
  it('compares with the limit at the same number of connections', () => {
    const all = [
      measured(subjectNames.bareUpsert, 1, { perSecond: 100 }),
      measured(subjectNames.bareUpsert, 16, { perSecond: 1000 }),
      measured(subjectNames.answer, 1, { perSecond: 40 }),
      measured(subjectNames.answer, 16, { perSecond: 290 }),
    ];
    const found = goal(all, `${subjectNames.answer}: at least 30 %`);
    expect(found?.values.map((value) => value.split(' (')[0])).toEqual(['40 %', '29 %']);
    expect(found?.reached).toBe(false);
    expect(goal(all.slice(0, 3), `${subjectNames.answer}: at least 30 %`)?.reached).toBe(true);
  });
  it('looks at the slowest answers at 64 connections only', () => {
    const slow = measured(subjectNames.home, 16, { p99: 80 });
    expect(goal([slow, measured(subjectNames.home, 64, { p99: 50 })], subjectNames.home)?.reached).toBe(true);
    expect(goal([measured(subjectNames.home, 64, { p99: 51 })], subjectNames.home)?.reached).toBe(false);
  });
  it('says nothing about what was not measured', () => {
    expect(judge([], undefined).every(({ reached }) => reached === undefined)).toBe(true);
  });
});
