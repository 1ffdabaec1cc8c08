import type { OutlineModule, OutlineUnit } from '@trin/courses-contract';
import type { EnrolmentView, HomeView, ProgressView } from '@trin/learning-contract';
import type { RegistrationProgress } from '../progress/progress-reader.js';
import { nextUnit } from '../progress/progress.rules.js';
import { enrolmentOperations } from './enrolment.policy.js';

/** An enrolment as its learner sees it. */
export function presentEnrolment({ registration, course, enrolledAt, progress }: RegistrationProgress): EnrolmentView {
  return {
    registration,
    courseId: course.id,
    courseTitle: course.title,
    step: course.step,
    enrolledAt: enrolledAt.toISOString(),
    progress,
    allowedOperations: enrolmentOperations(progress),
  };
}

const lastActive = (enrolment: RegistrationProgress): number =>
  (enrolment.lastActiveAt ?? enrolment.enrolledAt).getTime();

/** The home page: the one next thing, of the enrolment that was last worked on and has something left. */
export function presentHome(
  enrolments: readonly RegistrationProgress[],
  ownWorkflow: (courseId: string) => string | undefined,
): HomeView {
  const byActivity = enrolments.toSorted((a, b) => lastActive(b) - lastActive(a));
  const next = byActivity.map(nextOf).find((found) => found !== undefined);
  const workflow = byActivity.map(({ courseId }) => ownWorkflow(courseId)).find((name) => name !== undefined);
  return {
    ...(next ? { next } : {}),
    enrolments: enrolments.map(presentEnrolment),
    ...(workflow ? { ownWorkflow: { name: workflow } } : {}),
  };
}

function nextOf({ registration, course, progress }: RegistrationProgress): HomeView['next'] {
  const unit = nextUnit(course, progress);
  const module = course.modules.find(({ units }) => units.some(({ id }) => id === unit?.id));
  if (!unit || !module) return undefined;
  return {
    registration,
    courseId: course.id,
    courseTitle: course.title,
    moduleNumber: module.number,
    moduleTitle: module.title,
    moduleCount: course.modules.length,
    unitId: unit.id,
    unitKind: unit.kind,
    unitTitle: unit.title,
    unitMinutes: unit.kind === 'lesson' ? unit.minutes : 0,
    started: isStarted(unit, progress),
    moduleUnits: statesOf(module, unit, progress),
  };
}

const isStarted = ({ id }: OutlineUnit, progress: ProgressView): boolean =>
  progress.units.some(({ unitId, state }) => unitId === id && state !== 'not-started');

function statesOf(
  module: OutlineModule,
  current: OutlineUnit,
  progress: ProgressView,
): ('satisfied' | 'current' | 'open')[] {
  const state = new Map(progress.units.map((unit) => [unit.unitId, unit.state]));
  return module.units.map(({ id, kind }) => {
    if (id === current.id) return 'current';
    return state.get(id) === (kind === 'lesson' ? 'completed' : 'passed') ? 'satisfied' : 'open';
  });
}
