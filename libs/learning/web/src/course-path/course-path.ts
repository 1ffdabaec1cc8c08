import { type CourseDocument, type OutlineModule, type OutlineUnit } from '@trin/courses-contract';
import { type ProgressView, type UnitProgressView } from '@trin/learning-contract';

/** A unit with the module it lies in. */
export interface UnitPlace {
  readonly unit: OutlineUnit;
  readonly module: OutlineModule;
  /** 1-based place among the units of its module. */
  readonly position: number;
}

/** All written units of a course in reading order. */
export function unitPlaces(course: CourseDocument): readonly UnitPlace[] {
  return course.modules.flatMap((module) => module.units.map((unit, index) => ({ unit, module, position: index + 1 })));
}

/** The unit of that kind, the one before and the one after it. */
export interface UnitNeighbours {
  readonly here: UnitPlace;
  readonly previous?: UnitPlace;
  readonly next?: UnitPlace;
}

/** Where a unit lies in its course; undefined when the course does not have it. */
export function findUnit(
  course: CourseDocument,
  kind: OutlineUnit['kind'],
  unitId: string,
): UnitNeighbours | undefined {
  const places = unitPlaces(course);
  const index = places.findIndex(({ unit }) => unit.kind === kind && unit.id === unitId);
  const here = places[index];
  if (!here) return undefined;
  const previous = places[index - 1];
  const next = places[index + 1];
  return { here, ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** The address of a unit, for a router link. */
export function unitAddress(courseId: string, unit: { kind: OutlineUnit['kind']; id: string }): string[] {
  return ['/courses', courseId, unit.kind === 'lesson' ? 'lessons' : 'quizzes', unit.id];
}

/** What the outline says of a unit, in the three words a reader needs. */
export type UnitState = 'done' | 'begun' | 'open';

/** A quiz is done when it is passed, a lesson when it is completed. */
export function unitState(kind: OutlineUnit['kind'], progress: UnitProgressView | undefined): UnitState {
  if (!progress || progress.state === 'not-started') return 'open';
  if (progress.state === 'passed' || (kind === 'lesson' && progress.state === 'completed')) return 'done';
  return 'begun';
}

/** How many of a module's lessons are completed; quizzes are told apart. Never more than there are. */
export function lessonCount(
  module: OutlineModule,
  progress: ProgressView | undefined,
): { done: number; total: number } {
  const lessons = module.units.filter((unit) => unit.kind === 'lesson');
  const done = lessons.filter((unit) => unitState('lesson', progressOf(progress, unit.id)) === 'done');
  return { done: done.length, total: lessons.length };
}

/** The progress of one unit. */
export function progressOf(progress: ProgressView | undefined, unitId: string): UnitProgressView | undefined {
  return progress?.units.find((unit) => unit.unitId === unitId);
}
