import { drawQuestion } from '../testing/draw-question';
import { aWord } from '../testing/questions';
import { FillInQuestionHarness } from '../testing/typed-question-harnesses';
import { FillInQuestion } from './fill-in-question';

const draw = (given: object = {}) => drawQuestion(FillInQuestion, FillInQuestionHarness, { question: aWord, ...given });

describe('FillInQuestion', () => {
  it('reads a row of underscores as a gap', async () => {
    const { harness } = await draw();
    expect((await harness.getPrompt()).replace(/\s+/g, ' ')).toBe('What is it called? tomt felt data');
  });

  it('gives the word as typed', async () => {
    const { harness, emitted } = await draw();
    await harness.type('Struktureret');
    expect(emitted.at(-1)).toEqual({ interactionType: 'fill-in', text: 'Struktureret' });
  });

  it('leaves spelling to the learner', async () => {
    const { harness } = await draw();
    expect(await harness.getFieldAttribute('spellcheck')).toBe('false');
  });

  it('shows the word afterwards', async () => {
    const { harness } = await draw({
      value: { interactionType: 'fill-in', text: 'free' },
      feedback: { correct: false, explanation: 'Fields.', key: { interactionType: 'fill-in', text: 'structured' } },
    });
    expect(await (await harness.getNote())?.getText()).toContain('Det rigtige svar er: structured');
  });
});
