import { ComponentHarness } from '@angular/cdk/testing';
import { AnswerFeedbackHarness } from './feedback-harness';
import { ChoiceQuestionHarness, TrueFalseQuestionHarness } from './option-question-harnesses';
import { NumericQuestionHarness } from './typed-question-harnesses';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A learner at a quiz. */
export class QuizTakerHarness extends ComponentHarness {
  static readonly hostSelector = 'trin-quiz-taker';

  readonly getChoice = this.locatorFor(ChoiceQuestionHarness);
  readonly getTrueFalse = this.locatorFor(TrueFalseQuestionHarness);
  readonly getNumber = this.locatorFor(NumericQuestionHarness);
  readonly getFeedback = this.locatorForAll(AnswerFeedbackHarness);
  private readonly heading = this.locatorFor('.phase-heading');
  private readonly navigation = this.locatorForAll('trin-question-navigator button');
  private readonly notices = this.locatorForAll('trin-notice');
  private readonly saved = this.locatorForOptional('trin-saved-state');

  async getHeading(): Promise<string> {
    return tidy(await (await this.heading()).text());
  }

  async isHeadingFocused(): Promise<boolean> {
    return (await this.heading()).isFocused();
  }

  /** The questions as the navigator names them. */
  async getQuestions(): Promise<(string | null)[]> {
    return Promise.all((await this.navigation()).map((button) => button.getAttribute('aria-label')));
  }

  async getNotices(): Promise<string[]> {
    return Promise.all((await this.notices()).map(async (notice) => tidy(await notice.text())));
  }

  async getSaved(): Promise<string> {
    return tidy((await (await this.saved())?.text()) ?? '');
  }

  async getText(): Promise<string> {
    return tidy(await (await this.host()).text());
  }

  async getButtons(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('.button, .link-button')()).map(async (b) => tidy(await b.text())));
  }

  async press(name: string): Promise<void> {
    for (const button of await this.locatorForAll('button')()) {
      if (tidy(await button.text()) === name) return button.click();
    }
    throw new Error(`No button "${name}"`);
  }
}
