import fc from 'fast-check';
import { aQuiz, everyQuestion, rightAnswers } from '../testing/quiz-factories.js';
import { attemptsLeft, deadlineOf, isTimeUp, questionsOf, scoreAttempt } from './attempt.rules.js';

const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('questionsOf', () => {
  it('asks every question once, in an order that the seed decides', () => {
    fc.assert(
      fc.property(seed, (s) => {
        const ids = questionsOf(aQuiz(), s).map((q) => q.id);
        expect([...ids].sort()).toEqual(everyQuestion.map((q) => q.id).sort());
        expect(questionsOf(aQuiz(), s).map((q) => q.id)).toEqual(ids);
      }),
    );
  });
  it('draws as many of each tag as the quiz says, none twice', () => {
    fc.assert(
      fc.property(seed, (s) => {
        const drawn = questionsOf(
          aQuiz({
            draw: [
              { tag: 'easy', count: 2 },
              { tag: 'hard', count: 1 },
            ],
          }),
          s,
        );
        expect(drawn.filter((q) => q.tags.includes('easy'))).toHaveLength(2);
        expect(drawn).toHaveLength(3);
      }),
    );
  });
});

describe('scoreAttempt', () => {
  it('gives a point for each right answer, and the lessons of the others once', () => {
    fc.assert(
      fc.property(fc.subarray(everyQuestion.map((q) => q.id)), (answered) => {
        const responses = new Map(
          answered.flatMap((id) => (rightAnswers[id] ? [[id, rightAnswers[id]] as const] : [])),
        );
        const { score, success, readAgain } = scoreAttempt(everyQuestion, responses, 0.75);
        expect(score.raw).toBe(answered.length);
        expect(success).toBe(answered.length >= 6 ? 'passed' : 'failed');
        expect(new Set(readAgain).size).toBe(readAgain.length);
        expect(readAgain.includes('lesson-b')).toBe(!(answered.includes('q-multiple') && answered.includes('q-match')));
      }),
    );
  });
  it('passes nobody on no question', () => expect(scoreAttempt([], new Map(), 0).success).toBe('failed'));
});

describe('time', () => {
  const start = new Date('2026-11-23T08:00:00Z');
  it('has no end without a limit', () => expect(deadlineOf(aQuiz(), start, 10)).toBeUndefined());
  it('ends later for who takes more time', () => {
    expect(deadlineOf(aQuiz({ timeLimitMinutes: 10 }), start, 1.5)).toEqual(new Date('2026-11-23T08:15:00Z'));
  });
  it('lets an answer come in that was on its way', () => {
    const deadline = new Date('2026-11-23T08:10:00Z');
    expect(isTimeUp(deadline, new Date('2026-11-23T08:10:29Z'))).toBe(false);
    expect(isTimeUp(deadline, new Date('2026-11-23T08:10:31Z'))).toBe(true);
    expect(isTimeUp(null, start)).toBe(false);
  });
});

describe('attemptsLeft', () => {
  it('is open without a limit', () => expect(attemptsLeft(aQuiz(), 99)).toBeUndefined());
  it('never falls under none', () => expect(attemptsLeft(aQuiz({ maxAttempts: 2 }), 3)).toBe(0));
});
