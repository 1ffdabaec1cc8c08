import { drawQuestion } from '../testing/draw-question';
import { aSequence } from '../testing/questions';
import { SequencingQuestionHarness } from '../testing/sequencing-question-harness';
import { SequencingQuestion } from './sequencing-question';

const draw = (given: object = {}) =>
  drawQuestion(SequencingQuestion, SequencingQuestionHarness, { question: aSequence, ...given });

describe('SequencingQuestion', () => {
  it('moves by buttons and gives the whole order', async () => {
    const { harness, emitted } = await draw();
    await harness.moveDown(1);
    expect(await harness.getOrder()).toEqual(['Open', 'Pay', 'Read']);
    expect(emitted).toEqual([{ interactionType: 'sequencing', itemIds: ['open', 'pay', 'read'] }]);
  });

  it('keeps the focus on the thing that moved and says where it is', async () => {
    const { harness, said } = await draw();
    await harness.moveUp(3);
    expect(await harness.isUpFocused(2)).toBe(true);
    await harness.moveUp(2);
    expect(await harness.isUpFocused(1)).toBe(true);
    expect(said).toEqual(['Read er nu nummer 2 af 3.', 'Read er nu nummer 1 af 3.']);
  });

  it('stops at the top without losing the button', async () => {
    const { harness, emitted } = await draw();
    expect(await harness.isUpBlocked(1)).toBe(true);
    await harness.moveUp(1);
    expect(emitted).toEqual([]);
  });

  it('takes the order as it stands for an answer', async () => {
    const { harness, emitted } = await draw();
    await harness.keep();
    expect(emitted).toEqual([{ interactionType: 'sequencing', itemIds: ['pay', 'open', 'read'] }]);
    expect(await harness.canKeep()).toBe(false);
  });

  it('shows which places are right, and the right order', async () => {
    const { harness } = await draw({
      value: { interactionType: 'sequencing', itemIds: ['open', 'pay', 'read'] },
      disabled: true,
      feedback: {
        correct: false,
        explanation: 'You pay last.',
        key: { interactionType: 'sequencing', itemIds: ['open', 'read', 'pay'] },
      },
    });
    const [first, second] = (await harness.getOrder()).map((text) => text.replace(/\s+/g, ' '));
    expect(first).toBe('Open Står rigtigt.');
    expect(second).toBe('Pay Hører til et andet sted.');
    expect(await (await harness.getNote())?.getText()).toMatch(/You pay last.*OpenReadPay/s);
  });
});
