import { drawQuestion } from '../testing/draw-question';
import { TrueFalseQuestionHarness } from '../testing/option-question-harnesses';
import { aTrueFalse } from '../testing/questions';
import { TrueFalseQuestion } from './true-false-question';

const draw = (given: object = {}) =>
  drawQuestion(TrueFalseQuestion, TrueFalseQuestionHarness, { question: aTrueFalse, ...given });

describe('TrueFalseQuestion', () => {
  it('offers true and false, and none is chosen beforehand', async () => {
    const { harness } = await draw();
    expect((await harness.getOptions()).map(({ text, picked }) => [text, picked])).toEqual([
      ['Sandt', false],
      ['Falsk', false],
    ]);
  });

  it('gives false as an answer, not as nothing', async () => {
    const { harness, emitted } = await draw();
    await harness.pick('Falsk');
    expect(emitted).toEqual([{ interactionType: 'true-false', value: false }]);
  });

  it('puts the feedback where it was chosen', async () => {
    const { harness } = await draw({
      value: { interactionType: 'true-false', value: true },
      feedback: {
        correct: false,
        explanation: 'The robot sits on top.',
        choiceFeedback: { true: 'Ikke helt. That is the point.' },
        key: { interactionType: 'true-false', value: false },
      },
    });
    expect((await harness.getOptions()).map(({ said }) => said)).toEqual([
      'Ikke helt. That is the point.',
      'Det rigtige svar. The robot sits on top.',
    ]);
  });
});
