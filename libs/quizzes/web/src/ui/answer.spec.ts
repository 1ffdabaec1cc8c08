import { type QuestionView, type ResponseValue } from '@trin/quizzes-contract';
import { aChoice, aMatching, aMultipleChoice, aNumber, aSequence, aTrueFalse, aWord } from '../testing/questions';
import { type Completeness, completenessOf, verdictOf } from './answer';

describe('completenessOf', () => {
  it.each<[QuestionView, ResponseValue | undefined, Completeness]>([
    [aChoice, undefined, 'empty'],
    [aChoice, { interactionType: 'choice', choiceId: 'fixed' }, 'complete'],
    [aMultipleChoice, { interactionType: 'multiple-choice', choiceIds: [] }, 'empty'],
    [aTrueFalse, { interactionType: 'true-false', value: false }, 'complete'],
    [aMatching, { interactionType: 'matching', pairs: [] }, 'empty'],
    [aMatching, { interactionType: 'matching', pairs: [{ sourceId: 'free', targetId: 'note' }] }, 'partial'],
    [aSequence, { interactionType: 'sequencing', itemIds: ['pay', 'open', 'read'] }, 'complete'],
    [aSequence, { interactionType: 'sequencing', itemIds: ['pay'] }, 'partial'],
    [aNumber, { interactionType: 'numeric', text: '30' }, 'complete'],
    [aNumber, { interactionType: 'numeric', text: '980.00' }, 'partial'],
    [aNumber, { interactionType: 'numeric', text: ' ' }, 'empty'],
    [aWord, { interactionType: 'fill-in', text: ' ' }, 'empty'],
  ])('of %j with %j is %s', (question, value, expected) => expect(completenessOf(question, value)).toBe(expected));

  it('takes an answer of another type for none', () =>
    expect(completenessOf(aChoice, { interactionType: 'true-false', value: true })).toBe('empty'));
});

describe('verdictOf', () => {
  const feedback = { correct: false, explanation: '', key: { interactionType: 'fill-in', text: 'x' } } as const;
  it('tells no answer from one that is not quite right', () => {
    expect(verdictOf(aWord, undefined, feedback)).toBe('unanswered');
    expect(verdictOf(aWord, { interactionType: 'fill-in', text: 'y' }, feedback)).toBe('not-quite');
    expect(verdictOf(aWord, undefined, { ...feedback, correct: true })).toBe('right');
  });
});
