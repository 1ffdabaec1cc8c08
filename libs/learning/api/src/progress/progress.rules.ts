import type { CourseDocument, MoveOn, OutlineModule, OutlineUnit } from '@trin/courses-contract';
import type { ModuleProgressView, ProgressView, ResumePoint, UnitProgressView } from '@trin/learning-contract';

/** What counts of what is kept about one unit of one registration; that it is kept at all says it was opened. */
export interface UnitProgress {
  readonly unitId: string;
  readonly completedAt: Date | null;
  readonly passedAt: Date | null;
  readonly bestScaled: number | null;
  readonly failedAt: Date | null;
}

/** What is kept about the registration as a whole: once reached, it stays. */
export interface EnrolmentMarks {
  readonly completedAt: Date | null;
  readonly passedAt: Date | null;
  readonly satisfiedAt: Date | null;
  readonly resumeUnitId: string | null;
  readonly resumeBlockIndex: number | null;
}

type Course = Pick<CourseDocument, 'modules' | 'moveOn'>;
type Known = ReadonlyMap<string, UnitProgress>;

/** The written units of a course in the order they are taught. */
export const unitsOf = (course: Pick<CourseDocument, 'modules'>): OutlineUnit[] =>
  course.modules.flatMap((m) => m.units);

/** A lesson asks to be completed, a quiz to be passed. */
const satisfies = (unit: OutlineUnit, row: UnitProgress | undefined): boolean =>
  (unit.kind === 'lesson' ? row?.completedAt : row?.passedAt) != null;

/** What cmi5 keeps apart: completed (all lessons), passed (all quizzes), satisfied (what the course asks for). */
export interface Achievement {
  readonly completed: boolean;
  readonly passed: boolean;
  readonly satisfied: boolean;
}

const indexed = (rows: readonly UnitProgress[]): Known => new Map(rows.map((row) => [row.unitId, row]));

/** What the units as they are written today amount to, whatever was reached before. */
export function achievementOf(course: Course, rows: readonly UnitProgress[]): Achievement {
  return reached(course, indexed(rows));
}

/** A course with modules still on their way cannot be completed: a certificate must not say more than was learnt. */
const isWhole = ({ modules }: Course): boolean => modules.every((m) => m.comingLessons.length === 0);

const nothing: Achievement = { completed: false, passed: false, satisfied: false };

function reached(course: Course, known: Known): Achievement {
  if (!isWhole(course)) return nothing;
  const units = unitsOf(course);
  const all = (kind: OutlineUnit['kind']): { readonly some: boolean; readonly done: boolean } => {
    const ofKind = units.filter((unit) => unit.kind === kind);
    return { some: ofKind.length > 0, done: ofKind.every((unit) => satisfies(unit, known.get(unit.id))) };
  };
  const lessons = all('lesson');
  const quizzes = all('quiz');
  const completed = lessons.some && lessons.done;
  const passed = quizzes.some && quizzes.done;
  const rules: Record<MoveOn, boolean> = {
    Completed: completed,
    Passed: passed,
    // A course with only the one kind asks for that one: what is not there cannot be asked for.
    CompletedAndPassed: units.length > 0 && lessons.done && quizzes.done,
    CompletedOrPassed: completed || passed,
    NotApplicable: true,
  };
  return { completed, passed, satisfied: rules[course.moveOn] };
}

/**
 * Progress of one registration: the one function behind the learner's page, the cohort page and every export.
 * Counts the units of the course as it is written today; what was completed, passed or satisfied once stays so,
 * whatever was added since.
 */
export function progressOf(course: Course, rows: readonly UnitProgress[], enrolment: EnrolmentMarks): ProgressView {
  const known = indexed(rows);
  const units = unitsOf(course);
  const modules = course.modules.map((module) => moduleProgress(module, known));
  const satisfiedUnits = modules.reduce((sum, module) => sum + module.satisfiedUnits, 0);
  const today = reached(course, known);
  const resume = resumeOf(units, enrolment);
  return {
    progress: units.length === 0 ? 0 : satisfiedUnits / units.length,
    modules,
    units: units.map((unit) => unitProgress(unit, known.get(unit.id))),
    completed: enrolment.completedAt !== null || today.completed,
    passed: enrolment.passedAt !== null || today.passed,
    satisfied: enrolment.satisfiedAt !== null || today.satisfied,
    minutesLeft: units.reduce(
      (sum, unit) => sum + (unit.kind === 'lesson' && !satisfies(unit, known.get(unit.id)) ? unit.minutes : 0),
      0,
    ),
    ...(resume ? { resume } : {}),
  };
}

function moduleProgress(module: OutlineModule, known: Known): ModuleProgressView {
  const satisfiedUnits = module.units.filter((unit) => satisfies(unit, known.get(unit.id))).length;
  const totalUnits = module.units.length;
  return {
    moduleId: module.id,
    satisfiedUnits,
    totalUnits,
    satisfied: totalUnits > 0 && satisfiedUnits === totalUnits,
  };
}

function unitProgress(unit: OutlineUnit, row: UnitProgress | undefined): UnitProgressView {
  return {
    unitId: unit.id,
    state: stateOf(unit, row),
    ...(row?.completedAt ? { completedAt: row.completedAt.toISOString() } : {}),
    ...(row?.bestScaled == null ? {} : { bestScaled: row.bestScaled }),
  };
}

function stateOf(unit: OutlineUnit, row: UnitProgress | undefined): UnitProgressView['state'] {
  if (!row) return 'not-started';
  if (satisfies(unit, row)) return unit.kind === 'lesson' ? 'completed' : 'passed';
  return unit.kind === 'quiz' && row.failedAt ? 'failed' : 'in-progress';
}

function resumeOf(units: readonly OutlineUnit[], enrolment: EnrolmentMarks): ResumePoint | undefined {
  const unit = units.find(({ id }) => id === enrolment.resumeUnitId);
  if (!unit) return undefined;
  const blockIndex = unit.kind === 'lesson' ? enrolment.resumeBlockIndex : null;
  return { unitId: unit.id, unitKind: unit.kind, ...(blockIndex === null ? {} : { blockIndex }) };
}

/** Where to go on: the unit that was left unfinished, else the first unsatisfied one after it, else the first at all. */
export function nextUnit(course: Pick<CourseDocument, 'modules'>, progress: ProgressView): OutlineUnit | undefined {
  const units = unitsOf(course);
  const state = new Map(progress.units.map((unit) => [unit.unitId, unit.state]));
  const isOpen = ({ id, kind }: OutlineUnit): boolean => state.get(id) !== (kind === 'lesson' ? 'completed' : 'passed');
  const from = units.findIndex(({ id }) => id === progress.resume?.unitId);
  return units.slice(Math.max(0, from)).find(isOpen) ?? units.find(isOpen);
}
