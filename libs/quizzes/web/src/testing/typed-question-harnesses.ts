import { QuestionHarness } from './question-harness';

/** A question whose answer is typed. */
abstract class TypedQuestionHarness extends QuestionHarness {
  private readonly field = this.locatorFor('input');

  async type(text: string): Promise<void> {
    const field = await this.field();
    await field.clear();
    await field.sendKeys(text);
  }

  /** Leaves the field, as Tab does. */
  async leave(): Promise<void> {
    const field = await this.field();
    await field.dispatchEvent('change');
    await field.blur();
  }

  async getText(): Promise<string> {
    return (await this.field()).getProperty<string>('value');
  }

  async isDisabled(): Promise<boolean> {
    return (await this.field()).getProperty<boolean>('disabled');
  }

  async getFieldAttribute(name: string): Promise<string | null> {
    return (await this.field()).getAttribute(name);
  }
}

/** A question whose answer is a number. */
export class NumericQuestionHarness extends TypedQuestionHarness {
  static readonly hostSelector = 'trin-numeric-question';
  private readonly reading = this.locatorFor('.reading');

  async getReading(): Promise<string> {
    return (await this.reading()).text();
  }
}

/** A question whose answer is a word. */
export class FillInQuestionHarness extends TypedQuestionHarness {
  static readonly hostSelector = 'trin-fill-in-question';
}
