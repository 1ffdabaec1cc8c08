import { drawQuestion } from '../testing/draw-question';
import { ChoiceQuestionHarness } from '../testing/option-question-harnesses';
import { aChoice, feedbackOn } from '../testing/questions';
import { ChoiceQuestion } from './choice-question';

const draw = (given: object = {}) =>
  drawQuestion(ChoiceQuestion, ChoiceQuestionHarness, { question: aChoice, ...given });
const wrong = {
  value: { interactionType: 'choice', choiceId: 'decide' },
  disabled: true,
  feedback: feedbackOn('decide', { decide: 'Ikke helt. That is machine learning.' }),
};

describe('ChoiceQuestion', () => {
  it('asks in a group with a legend and a hint', async () => {
    const { harness, host } = await draw();
    expect(await harness.getPrompt()).toBe('What does a robot do?');
    expect(host.querySelector('fieldset > legend')?.textContent).toContain('What does a robot do?');
    expect(host.querySelector(`#${await harness.getGroupDescriptionId()}`)?.textContent).toBe('Vælg ét svar.');
  });

  it('gives the whole answer when one is picked', async () => {
    const { harness, emitted } = await draw();
    await harness.pick('It decides');
    await harness.pick('Fixed actions');
    expect(emitted).toEqual([
      { interactionType: 'choice', choiceId: 'decide' },
      { interactionType: 'choice', choiceId: 'fixed' },
    ]);
    expect((await harness.getOptions()).map(({ picked }) => picked)).toEqual([true, false, false]);
  });

  describe('when the answer was not quite right', () => {
    it('says why inside the picked answer, and says "Ikke helt." once', async () => {
      const { harness } = await draw(wrong);
      const [, decide] = await harness.getOptions();
      expect(decide?.said).toBe('Ikke helt. That is machine learning.');
    });

    it('shows the right answer with its reason', async () => {
      const { harness } = await draw(wrong);
      const [fixed, , move] = await harness.getOptions();
      expect(fixed?.said).toBe('Det rigtige svar. It repeats the same steps.');
      expect(move?.said).toBe('');
    });

    it('ties the words to the answer for a screen reader', async () => {
      const { harness, host } = await draw(wrong);
      const id = await harness.getDescriptionId('It decides');
      expect(host.querySelector(`[id="${id}"]`)?.textContent).toContain('That is machine learning.');
      expect(await harness.getDescriptionId('It moves paper')).toBeNull();
    });
  });

  it('says that the right answer is right, and why', async () => {
    const { harness } = await draw({
      value: { interactionType: 'choice', choiceId: 'fixed' },
      feedback: feedbackOn('fixed'),
    });
    expect((await harness.getOptions()).map(({ said }) => said)).toEqual([
      'Det er rigtigt. It repeats the same steps.',
      '',
      '',
    ]);
  });

  it('calls no answer no mistake', async () => {
    const { harness } = await draw({ disabled: true, feedback: feedbackOn('') });
    expect(await (await harness.getNote())?.getVerdict()).toBe('Du svarede ikke.');
    expect((await harness.getOptions()).every(({ disabled }) => disabled)).toBe(true);
  });
});
