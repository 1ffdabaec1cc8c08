import { feedbackOn, isCorrect, keyOf } from './question.scoring.js';
import { everyQuestion, rightAnswers } from '../testing/quiz-factories.js';

const question = (id: string) => {
  const found = everyQuestion.find((q) => q.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('isCorrect', () => {
  it.each(everyQuestion.map((q) => [q.interactionType, q] as const))('takes the right answer to %s', (_, q) =>
    expect(isCorrect(q, rightAnswers[q.id])).toBe(true),
  );
  it.each(everyQuestion.map((q) => [q.interactionType, q] as const))('takes the key of %s itself', (_, q) =>
    expect(isCorrect(q, keyOf(q))).toBe(true),
  );
  it.each(everyQuestion.map((q) => [q.interactionType, q] as const))(
    'does not take no answer, or one of another type, to %s',
    (_, q) => {
      expect(isCorrect(q, undefined)).toBe(false);
      const other = everyQuestion.find((o) => o.interactionType !== q.interactionType);
      expect(isCorrect(q, rightAnswers[other?.id ?? ''])).toBe(false);
    },
  );
  it('wants all right choices and no other', () => {
    const q = question('q-multiple');
    expect(isCorrect(q, { interactionType: 'multiple-choice', choiceIds: ['one'] })).toBe(false);
    expect(isCorrect(q, { interactionType: 'multiple-choice', choiceIds: ['one', 'two', 'three'] })).toBe(false);
    expect(isCorrect(q, { interactionType: 'multiple-choice', choiceIds: ['one', 'two', 'two'] })).toBe(true);
  });
  it('wants every pair, and does not take a source twice for two', () => {
    const q = question('q-match');
    const pair = { sourceId: 's1', targetId: 't1' };
    expect(isCorrect(q, { interactionType: 'matching', pairs: [pair] })).toBe(false);
    expect(isCorrect(q, { interactionType: 'matching', pairs: [pair, pair] })).toBe(false);
  });
  it.each([
    ['1234,5', true],
    ['1.234,5', true],
    ['1234.5', false],
    ['1.234', false],
  ])('reads the number %s as a Dane would', (text, right) =>
    expect(isCorrect(question('q-number'), { interactionType: 'numeric', text })).toBe(right),
  );
  it('gives the tolerance its whole width', () => {
    const q = { ...question('q-number'), interactionType: 'numeric' as const, value: 0.3, tolerance: 0.1 };
    expect(isCorrect(q, { interactionType: 'numeric', text: '0,4' })).toBe(true);
    expect(isCorrect(q, { interactionType: 'numeric', text: '0,41' })).toBe(false);
  });
});

describe('feedbackOn', () => {
  it('gives the word for just what was chosen', () => {
    const wrong = feedbackOn(question('q-choice'), { interactionType: 'choice', choiceId: 'wrong' });
    expect(wrong).toMatchObject({
      correct: false,
      choiceFeedback: { wrong: 'Not that one.' },
      explanation: expect.any(String) as string,
    });
    expect(feedbackOn(question('q-choice'), rightAnswers['q-choice']).choiceFeedback).toBeUndefined();
  });
  it('writes a number as a Dane does', () =>
    expect(keyOf(question('q-number'))).toEqual({ interactionType: 'numeric', text: '1.234,5' }));
});
