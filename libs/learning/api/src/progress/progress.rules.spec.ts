import { MoveOn } from '@trin/courses-contract';
import { ProgressView } from '@trin/learning-contract';
import fc from 'fast-check';
import { aCourse, anOutlineLesson, anOutlineQuiz } from '../testing/index.js';
import {
  achievementOf,
  type EnrolmentMarks,
  nextUnit,
  progressOf,
  type UnitProgress,
  unitsOf,
} from './progress.rules.js';

const at = new Date('2026-11-23T08:00:00.000Z');
const fresh: EnrolmentMarks = {
  completedAt: null,
  passedAt: null,
  satisfiedAt: null,
  resumeUnitId: null,
  resumeBlockIndex: null,
};
const row = (unitId: string, changes: Partial<UnitProgress> = {}): UnitProgress => ({
  unitId,
  completedAt: null,
  passedAt: null,
  bestScaled: null,
  failedAt: null,
  ...changes,
});
const read = (unitId: string) => row(unitId, { completedAt: at });
const passed = (unitId: string) => row(unitId, { completedAt: at, passedAt: at, bestScaled: 1 });
const course = aCourse([anOutlineLesson('a', 10), anOutlineLesson('b', 15), anOutlineQuiz('q')]);

const someDate = fc.option(fc.constant(at), { nil: null });
const someRow = (unitId: string) =>
  fc.record({
    unitId: fc.constant(unitId),
    completedAt: someDate,
    passedAt: someDate,
    bestScaled: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
    failedAt: someDate,
  });
const ids = ['a', 'b', 'c', 'd', 'e', 'gone'];
const someRows = fc
  .tuple(...ids.map(someRow), fc.subarray(ids))
  .map((drawn) =>
    drawn.filter((r): r is UnitProgress => !Array.isArray(r) && (drawn.at(-1) as string[]).includes(r.unitId)),
  );
const someUnits = fc
  .subarray(['a', 'b', 'c', 'd', 'e'])
  .map((chosen) => chosen.map((id, i) => (i % 3 === 2 ? anOutlineQuiz(id) : anOutlineLesson(id))));
const someCourse = fc
  .tuple(someUnits, fc.constantFrom(...MoveOn.options))
  .map(([units, moveOn]) => aCourse(units, { moveOn }));
const someMarks = fc.record({
  completedAt: someDate,
  passedAt: someDate,
  satisfiedAt: someDate,
  resumeUnitId: fc.constantFrom(null, ...ids),
  resumeBlockIndex: fc.option(fc.nat(9), { nil: null }),
});

describe('progressOf', () => {
  it('begins at nothing', () =>
    expect(progressOf(course, [], fresh)).toMatchObject({
      progress: 0,
      modules: [{ moduleId: 'module-one', satisfiedUnits: 0, totalUnits: 3, satisfied: false }],
      units: [{ state: 'not-started' }, { state: 'not-started' }, { state: 'not-started' }],
      completed: false,
      passed: false,
      satisfied: false,
      minutesLeft: 25,
    }));

  it('keeps completed, passed and satisfied apart', () => {
    const lessonsOnly = progressOf(course, [read('a'), read('b')], fresh);
    expect(lessonsOnly).toMatchObject({ completed: true, passed: false, satisfied: false, minutesLeft: 0 });
    expect(progressOf(course, [passed('q')], fresh)).toMatchObject({
      completed: false,
      passed: true,
      satisfied: false,
    });
    expect(progressOf(course, [read('a'), read('b'), passed('q')], fresh)).toMatchObject({
      satisfied: true,
      progress: 1,
    });
  });

  it('does not take a submitted quiz for a passed one', () => {
    const failed = row('q', { completedAt: at, failedAt: at, bestScaled: 0.2 });
    const { units, passed: coursePassed } = progressOf(course, [failed], fresh);
    expect(units[2]).toEqual({ unitId: 'q', state: 'failed', completedAt: at.toISOString(), bestScaled: 0.2 });
    expect(coursePassed).toBe(false);
  });

  it('keeps a pass after a later failure', () =>
    expect(progressOf(course, [{ ...passed('q'), failedAt: at }], fresh).units[2]).toMatchObject({ state: 'passed' }));

  it('resumes only at a unit that is still taught', () => {
    const resume = (unitId: string) =>
      progressOf(course, [], { ...fresh, resumeUnitId: unitId, resumeBlockIndex: 4 }).resume;
    expect(resume('b')).toEqual({ unitId: 'b', unitKind: 'lesson', blockIndex: 4 });
    expect(resume('q')).toEqual({ unitId: 'q', unitKind: 'quiz' });
    expect(resume('gone')).toBeUndefined();
  });

  it.each([
    ['Completed', ['a', 'b'], [], true],
    ['Completed', ['a'], ['q'], false],
    ['Passed', [], ['q'], true],
    ['Passed', ['a', 'b'], [], false],
    ['CompletedOrPassed', ['a', 'b'], [], true],
    ['CompletedOrPassed', [], ['q'], true],
    ['CompletedOrPassed', ['a'], [], false],
    ['CompletedAndPassed', ['a', 'b'], [], false],
    ['CompletedAndPassed', ['a', 'b'], ['q'], true],
    ['NotApplicable', [], [], true],
  ] as const)('follows moveOn %s with %j read and %j passed', (moveOn, lessons, quizzes, satisfied) =>
    expect(achievementOf({ ...course, moveOn }, [...lessons.map(read), ...quizzes.map(passed)]).satisfied).toBe(
      satisfied,
    ),
  );

  it('asks a course without quizzes for its lessons only, and a course without units for nothing it could give', () => {
    expect(achievementOf(aCourse([anOutlineLesson('a')]), [read('a')])).toMatchObject({
      passed: false,
      satisfied: true,
    });
    expect(achievementOf(aCourse([]), [])).toEqual({ completed: false, passed: false, satisfied: false });
  });

  it('always is what the contract says, between 0 and 1, and 1 only when nothing is left', () =>
    fc.assert(
      fc.property(someCourse, someRows, someMarks, (any, rows, marks) => {
        const view = progressOf(any, rows, marks);
        expect(ProgressView.parse(view)).toEqual(view);
        expect(view.units).toHaveLength(unitsOf(any).length);
        if (view.progress === 1) expect(nextUnit(any, view)).toBeUndefined();
      }),
    ));

  it('never falls when one more unit is satisfied', () =>
    fc.assert(
      fc.property(someCourse, someRows, fc.constantFrom(...ids), (any, rows, id) => {
        const more = [...rows.filter(({ unitId }) => unitId !== id), passed(id)];
        const [before, after] = [progressOf(any, rows, fresh), progressOf(any, more, fresh)];
        expect(after.progress).toBeGreaterThanOrEqual(before.progress);
        expect(after.minutesLeft).toBeLessThanOrEqual(before.minutesLeft);
        if (before.satisfied) expect(after.satisfied).toBe(true);
      }),
    ));

  it('takes nothing away when a lesson is added later', () =>
    fc.assert(
      fc.property(someCourse, someRows, (any, rows) => {
        const { completed, passed: wasPassed, satisfied } = progressOf(any, rows, fresh);
        const mark = (is: boolean) => (is ? at : null);
        const marks = {
          ...fresh,
          completedAt: mark(completed),
          passedAt: mark(wasPassed),
          satisfiedAt: mark(satisfied),
        };
        const grown = aCourse([...unitsOf(any), anOutlineLesson('new'), anOutlineQuiz('new-quiz')], {
          moveOn: any.moveOn,
        });
        const after = progressOf(grown, rows, marks);
        if (completed) expect(after.completed).toBe(true);
        if (wasPassed) expect(after.passed).toBe(true);
        if (satisfied) expect(after.satisfied).toBe(true);
        expect(after.progress).toBeLessThan(1);
      }),
    ));
});

describe('a course with modules on their way', () => {
  const written = aCourse([anOutlineLesson('a'), anOutlineQuiz('q')]);
  const coming = {
    id: 'coming',
    number: '1.2',
    title: 'On its way',
    minutes: 10,
    units: [],
    comingLessons: [{ title: 'Later', minutes: 10 }],
  };
  const unfinished = { ...written, modules: [...written.modules, coming] };
  const rows = [read('a'), passed('q')];

  it('cannot be completed yet, so that no certificate says more than was learnt', () => {
    expect(progressOf(written, rows, fresh)).toMatchObject({ completed: true, satisfied: true });
    expect(progressOf(unfinished, rows, fresh)).toMatchObject({ completed: false, passed: false, satisfied: false });
    expect(progressOf({ ...unfinished, moveOn: 'NotApplicable' }, rows, fresh).satisfied).toBe(false);
  });
  it('takes nothing from who had completed it before the module was announced', () => {
    const before = { ...fresh, completedAt: at, satisfiedAt: at };
    expect(progressOf(unfinished, rows, before)).toMatchObject({ completed: true, satisfied: true });
  });
});

describe('nextUnit', () => {
  const next = (rows: readonly UnitProgress[], resumeUnitId: string | null = null) =>
    nextUnit(course, progressOf(course, rows, { ...fresh, resumeUnitId }))?.id;

  it('begins at the beginning', () => expect(next([])).toBe('a'));
  it('goes on where the learner left', () => expect(next([row('b')], 'b')).toBe('b'));
  it('goes on after what was finished', () => expect(next([read('b')], 'b')).toBe('q'));
  it('comes back to what was skipped', () => expect(next([read('b'), passed('q')], 'q')).toBe('a'));
  it('has nothing more when all is satisfied', () => expect(next([read('a'), read('b'), passed('q')])).toBeUndefined());
});
