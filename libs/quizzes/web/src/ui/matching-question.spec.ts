import { drawQuestion } from '../testing/draw-question';
import { MatchingQuestionHarness } from '../testing/matching-question-harness';
import { aMatching, categories } from '../testing/questions';
import { MatchingQuestion } from './matching-question';

const draw = (question = aMatching, given: object = {}) =>
  drawQuestion(MatchingQuestion, MatchingQuestionHarness, { question, ...given });

describe('MatchingQuestion', () => {
  it('pairs by a list at each source, without a mouse', async () => {
    const { harness, emitted } = await draw();
    await harness.pair('Free', 'A note');
    await harness.pair('Structured', 'An amount in a field');
    expect(emitted.at(-1)).toEqual({
      interactionType: 'matching',
      pairs: [
        { sourceId: 'structured', targetId: 'field' },
        { sourceId: 'free', targetId: 'note' },
      ],
    });
    expect(await harness.getTargetId('Free')).toBe('note');
  });

  it('lets a list change its own line only, and says where the answer stands too', async () => {
    const { harness, emitted, said } = await draw();
    await harness.pair('Structured', 'A note');
    await harness.pair('Free', 'A note');
    expect(emitted.at(-1)).toEqual({
      interactionType: 'matching',
      pairs: [
        { sourceId: 'structured', targetId: 'note' },
        { sourceId: 'free', targetId: 'note' },
      ],
    });
    expect(await harness.getTargetId('Structured')).toBe('note');
    expect(said).toEqual(['Svaret st\u00e5r ogs\u00e5 ved Structured.']);
  });

  it('takes an answer back', async () => {
    const { harness, emitted } = await draw();
    await harness.pair('Structured', 'A note');
    await harness.pair('Structured', 'Vælg');
    expect(emitted.at(-1)).toEqual({ interactionType: 'matching', pairs: [] });
  });

  it('keeps for the mouse what is not placed yet', async () => {
    const { harness } = await draw();
    await harness.pair('Structured', 'A note');
    expect(await harness.getChips()).toEqual(['An amount in a field']);
  });

  describe('with categories', () => {
    it('lets several things share one', async () => {
      const { harness, emitted, said } = await draw(categories);
      await harness.pair('CPR field', 'structured');
      await harness.pair('Amount', 'structured');
      expect(emitted.at(-1)).toEqual({
        interactionType: 'matching',
        pairs: [
          { sourceId: 'cpr', targetId: 'structured' },
          { sourceId: 'sum', targetId: 'structured' },
        ],
      });
      expect(said).toEqual([]);
      expect(await harness.getChips()).toEqual(['structured', 'free']);
    });
  });

  it('says for each pair whether it fits, and where it belongs', async () => {
    const { harness } = await draw(aMatching, {
      value: { interactionType: 'matching', pairs: [{ sourceId: 'structured', targetId: 'field' }] },
      disabled: true,
      feedback: {
        correct: false,
        explanation: 'Fields are structure.',
        key: {
          interactionType: 'matching',
          pairs: [
            { sourceId: 'structured', targetId: 'field' },
            { sourceId: 'free', targetId: 'note' },
          ],
        },
      },
    });
    expect(await harness.getRowText('Structured')).toContain('Det er rigtigt.');
    expect(await harness.getRowText('Free')).toContain('Ikke helt. Hører til: A note');
    expect(await (await harness.getNote())?.getText()).toContain('Fields are structure.');
    expect(await harness.getChips()).toEqual([]);
  });
});
