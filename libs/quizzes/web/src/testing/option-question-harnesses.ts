import { type TestElement } from '@angular/cdk/testing';
import { AnswerFeedbackHarness } from './feedback-harness';
import { QuestionHarness } from './question-harness';

/** An answer as the learner meets it. */
export interface OptionFacts {
  readonly text: string;
  readonly picked: boolean;
  readonly disabled: boolean;
  /** What stands inside the answer once the learner has asked. */
  readonly said: string;
}

/** A question whose answers are picked from a list. */
abstract class OptionQuestionHarness extends QuestionHarness {
  private readonly inputs = this.locatorForAll('.option input');
  private readonly labels = this.locatorForAll('.option label');
  private readonly boxes = this.locatorForAll('.option');
  private readonly group = this.locatorFor('fieldset');
  private readonly inside = this.locatorForAll(AnswerFeedbackHarness.with({ ancestor: '.option' }));

  async getOptions(): Promise<OptionFacts[]> {
    const [inputs, labels, boxes] = await Promise.all([this.inputs(), this.labels(), this.boxes()]);
    return Promise.all(
      inputs.map(async (input, index) => {
        const text = (await labels[index]?.text()) ?? '';
        const whole = (await boxes[index]?.text()) ?? '';
        return {
          text,
          picked: await input.getProperty<boolean>('checked'),
          disabled: await input.getProperty<boolean>('disabled'),
          said: whole.slice(text.length).trim().replace(/\s+/g, ' '),
        };
      }),
    );
  }

  /** Picks an answer, or takes it back where several can be picked. */
  async pick(text: string): Promise<void> {
    await (await this.inputOf(text)).click();
  }

  /** The text that a screen reader reads after an answer. */
  async getDescriptionId(text: string): Promise<string | null> {
    return (await this.inputOf(text)).getAttribute('aria-describedby');
  }

  async getGroupDescriptionId(): Promise<string | null> {
    return (await this.group()).getAttribute('aria-describedby');
  }

  getFeedbackInside(): Promise<AnswerFeedbackHarness[]> {
    return this.inside();
  }

  private async inputOf(text: string): Promise<TestElement> {
    const options = await this.getOptions();
    const input = (await this.inputs())[options.findIndex((option) => option.text === text)];
    if (!input) throw new Error(`No answer "${text}"`);
    return input;
  }
}

/** A question with one right answer. */
export class ChoiceQuestionHarness extends OptionQuestionHarness {
  static readonly hostSelector = 'trin-choice-question';
}

/** A question with several right answers. */
export class MultipleChoiceQuestionHarness extends OptionQuestionHarness {
  static readonly hostSelector = 'trin-multiple-choice-question';
}

/** A statement that is true or false. */
export class TrueFalseQuestionHarness extends OptionQuestionHarness {
  static readonly hostSelector = 'trin-true-false-question';
}
