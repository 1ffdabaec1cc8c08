import { QuestionView } from '@trin/quizzes-contract';
import fc from 'fast-check';
import { everyQuestion } from '../testing/quiz-factories.js';
import { questionView } from './question-view.js';
import { shuffleView } from './shuffle.js';

const secret = [
  'correct',
  'targetId',
  'feedback',
  'explanation',
  'value',
  'tolerance',
  'accepted',
  'objectiveIds',
  'tags',
];
const keysOf = (node: unknown): string[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => [key, ...keysOf(value)])
    : [];

describe('questionView', () => {
  it.each(everyQuestion.map((q) => [q.interactionType, q] as const))(
    'holds nothing of the key of %s',
    (_, question) => {
      const view = questionView(question);
      expect(QuestionView.parse(view)).toEqual(view);
      expect(keysOf(view).filter((key) => secret.includes(key))).toEqual([]);
    },
  );
  it('does not give the order away by the order it comes in', () => {
    const view = questionView(everyQuestion[4] ?? (everyQuestion[0] as never));
    expect(view).toMatchObject({ items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
  });
});

describe('shuffleView', () => {
  const views = everyQuestion.map(questionView);
  it('gives the same order for the same seed and loses nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), fc.constantFrom(...views), (seed, view) => {
        const once = shuffleView(view, seed);
        expect(shuffleView(view, seed)).toEqual(once);
        const ids = (v: QuestionView): string[] =>
          keysOf(v).length > 0 ? (JSON.stringify(v).match(/"id":"[^"]+"/g) ?? []) : [];
        expect(ids(once).sort()).toEqual(ids(view).sort());
      }),
    );
  });
  it('gives other orders for other seeds', () => {
    const orders = new Set(
      Array.from({ length: 40 }, (_, seed) => JSON.stringify(shuffleView(views[4] ?? (views[0] as never), seed))),
    );
    expect(orders.size).toBe(6);
  });
});
