import { drawQuestion } from '../testing/draw-question';
import { MultipleChoiceQuestionHarness } from '../testing/option-question-harnesses';
import { aMultipleChoice } from '../testing/questions';
import { MultipleChoiceQuestion } from './multiple-choice-question';

const draw = (given: object = {}) =>
  drawQuestion(MultipleChoiceQuestion, MultipleChoiceQuestionHarness, { question: aMultipleChoice, ...given });

describe('MultipleChoiceQuestion', () => {
  it('adds and takes back answers', async () => {
    const { harness, emitted } = await draw();
    await harness.pick('Angry: call');
    await harness.pick('Below 1,000: pay');
    await harness.pick('Angry: call');
    expect(emitted.at(-1)).toEqual({ interactionType: 'multiple-choice', choiceIds: ['below'] });
    expect(emitted).toHaveLength(3);
  });

  it('marks each answer by itself and explains the whole below', async () => {
    const { harness } = await draw({
      value: { interactionType: 'multiple-choice', choiceIds: ['below', 'angry'] },
      feedback: {
        correct: false,
        explanation: 'Rules are yes or no.',
        choiceFeedback: { angry: 'Ikke helt. Angry is a judgement.' },
        key: { interactionType: 'multiple-choice', choiceIds: ['below', 'missing'] },
      },
    });
    expect((await harness.getOptions()).map(({ said }) => said)).toEqual([
      'Det er rigtigt.',
      'Det her er også rigtigt.',
      'Ikke helt. Angry is a judgement.',
    ]);
    expect(await (await harness.getNote())?.getText()).toContain('Rules are yes or no.');
  });
});
