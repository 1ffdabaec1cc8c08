import { drawQuestion } from '../testing/draw-question';
import { aNumber } from '../testing/questions';
import { NumericQuestionHarness } from '../testing/typed-question-harnesses';
import { NumericQuestion } from './numeric-question';

const draw = (given: object = {}) =>
  drawQuestion(NumericQuestion, NumericQuestionHarness, { question: aNumber, ...given });

describe('NumericQuestion', () => {
  it('has a label, the keyboard of numbers and no number field', async () => {
    const { harness, host } = await draw();
    expect(await harness.getFieldAttribute('inputmode')).toBe('decimal');
    expect(await harness.getFieldAttribute('type')).toBe('text');
    expect(host.querySelector(`label[for="${await harness.getFieldAttribute('id')}"]`)?.textContent).toContain(
      'How many are left?',
    );
  });

  it.each([
    ['1234,5', 'Læst som 1.234,5'],
    ['1.234', 'Læst som 1.234'],
    ['30 %', 'Læst som 30'],
  ])('says how %s was read', async (typed, reading) => {
    const { harness } = await draw();
    await harness.type(typed);
    expect(await harness.getReading()).toBe(reading);
  });

  it.each(['980.00', 'mange'])('keeps "%s" and guesses nothing', async (typed) => {
    const { harness, emitted } = await draw();
    await harness.type(typed);
    expect(emitted.at(-1)).toEqual({ interactionType: 'numeric', text: typed });
    expect(await harness.getText()).toBe(typed);
    expect(await harness.getReading()).toContain('bliver stående');
  });

  it('says the reading aloud when the number is whole, not at every key', async () => {
    const { harness, said } = await draw();
    await harness.type('1234,5');
    expect(said).toEqual([]);
    await harness.leave();
    expect(said).toEqual(['Læst som 1.234,5']);
  });

  it('says nothing about nothing', async () => {
    const { harness, said } = await draw({ value: { interactionType: 'numeric', text: ' ' } });
    await harness.leave();
    expect([await harness.getReading(), said]).toEqual(['', []]);
  });

  it('shows the number when the answer was another', async () => {
    const { harness } = await draw({
      value: { interactionType: 'numeric', text: '170' },
      disabled: true,
      feedback: {
        correct: false,
        explanation: '15 percent of 200.',
        key: { interactionType: 'numeric', text: '30' },
      },
    });
    expect(await harness.isDisabled()).toBe(true);
    expect(await (await harness.getNote())?.getText()).toMatch(/Ikke helt\. 15 percent of 200\..*svar er: 30/s);
  });
});
