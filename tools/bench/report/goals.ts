import type { CohortMeasurement } from '../cohort/measure-cohort.ts';
import type { Measurement } from '../measure/measure-all.ts';
import { type SubjectName, subjectNames as names } from '../measure/subject.ts';

/** A goal and what was measured. */
export interface GoalResult {
  readonly goal: string;
  /** One value for each number of connections that counts, in rising order. */
  readonly values: readonly string[];
  /** Undefined: nothing was measured that could tell. */
  readonly reached: boolean | undefined;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const of = (all: readonly Measurement[], name: SubjectName): Measurement[] =>
  all.filter((m) => m.name === name).sort((a, b) => a.connections - b.connections);

function result<T>(
  goal: string,
  values: readonly T[],
  show: (value: T) => string,
  holds: (value: T) => boolean,
): GoalResult {
  return { goal, values: values.map(show), reached: values.length === 0 ? undefined : values.every(holds) };
}

interface Share {
  readonly speed: number;
  /** What it would be if only the server's processor time counted: hardly touched by other programs. */
  readonly cpu: number | undefined;
}
const cpuRatio = (bare: Measurement, measured: Measurement): number | undefined =>
  bare.cpuPerThousand && measured.cpuPerThousand && bare.cpuPerThousand / measured.cpuPerThousand;

/** Throughput as a share of the limit, at the same number of connections in the same run. */
function ratio(all: readonly Measurement[], name: SubjectName, limit: SubjectName, least: number): GoalResult {
  const shares = of(all, name).flatMap((measured) => {
    const bare = of(all, limit).find(({ connections }) => connections === measured.connections);
    return bare ? [{ speed: measured.perSecond / bare.perSecond, cpu: cpuRatio(bare, measured) }] : [];
  });
  const goal = `${name}: at least ${percent(least)} of ${limit}`;
  const show = ({ speed, cpu }: Share): string => `${percent(speed)} (CPU ${cpu === undefined ? '-' : percent(cpu)})`;
  return result(goal, shares, show, ({ speed }) => speed >= least);
}

const slowest = 50;
function quick(all: readonly Measurement[], name: SubjectName): GoalResult {
  const values = of(all, name)
    .filter(({ connections }) => connections === 64)
    // Without a single answer in time there is no p99, and the goal is missed all the same.
    .map(({ p99, count }) => (count === 0 ? Infinity : p99));
  const goal = `${name}: p99 at most ${slowest} ms at 64 connections`;
  return result(
    goal,
    values,
    (ms) => `${ms.toFixed(1)} ms`,
    (ms) => ms <= slowest,
  );
}

const mostStatements = 3;
function fewStatements(all: readonly Measurement[], name: SubjectName): GoalResult {
  const values = of(all, name)
    .slice(0, 1)
    .flatMap(({ statements }) => (statements === undefined ? [] : [statements]));
  const goal = `${name}: at most ${mostStatements} statements`;
  return result(
    goal,
    values,
    (count) => count.toFixed(2),
    (count) => Math.round(count) <= mostStatements,
  );
}

const cohortMs = 10;

/** All goals, in the order in which they are told. */
export function judge(all: readonly Measurement[], cohort: CohortMeasurement | undefined): GoalResult[] {
  const timed = [names.lesson, names.course, names.home, names.opening, names.answer, names.signIn];
  return [
    ratio(all, names.lesson, names.bareSelect, 0.5),
    ratio(all, names.opening, names.bareUpsert, 0.3),
    ratio(all, names.answer, names.bareUpsert, 0.3),
    ...timed.map((name) => quick(all, name)),
    fewStatements(all, names.opening),
    fewStatements(all, names.answer),
    result(
      `progress of a cohort of ${cohort?.size ?? 500}: at most ${cohortMs} ms`,
      cohort ? [cohort.p50] : [],
      (ms) => `${ms.toFixed(1)} ms`,
      (ms) => ms <= cohortMs,
    ),
  ];
}
