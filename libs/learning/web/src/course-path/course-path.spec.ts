import { course, progress } from '../testing/courses';
import { findUnit, lessonCount, unitAddress, unitState } from './course-path';

const [moduleOne] = course.modules;
if (!moduleOne) throw new Error('no module');

describe('course path', () => {
  it('knows what stands before and after a unit', () => {
    const found = findUnit(course, 'lesson', 'lektion-to');
    expect(found?.previous?.unit.id).toBe('lektion');
    expect(found?.next?.unit.id).toBe('quiz');
    expect(findUnit(course, 'lesson', 'lektion')?.previous).toBeUndefined();
    expect(findUnit(course, 'quiz', 'quiz')?.next).toBeUndefined();
  });

  it('does not take a quiz for a lesson', () => {
    expect(findUnit(course, 'lesson', 'quiz')).toBeUndefined();
  });

  it('keeps completed and passed apart', () => {
    expect(unitState('lesson', { unitId: 'x', state: 'completed' })).toBe('done');
    expect(unitState('quiz', { unitId: 'x', state: 'completed' })).toBe('begun');
    expect(unitState('quiz', { unitId: 'x', state: 'failed' })).toBe('begun');
    expect(unitState('quiz', { unitId: 'x', state: 'passed' })).toBe('done');
    expect(unitState('lesson', undefined)).toBe('open');
  });

  it('never counts more lessons than the module has', () => {
    const units = ['lektion', 'lektion-to', 'gammel-lektion', 'quiz'].map((unitId) => ({
      unitId,
      state: 'completed' as const,
    }));
    expect(lessonCount(moduleOne, progress({ units }))).toEqual({ done: 2, total: 2 });
  });

  it('gives the address of each kind', () => {
    expect(unitAddress('kursus', { kind: 'quiz', id: 'quiz' }).join('/')).toBe('/courses/kursus/quizzes/quiz');
  });
});
