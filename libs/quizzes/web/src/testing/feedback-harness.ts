import { type BaseHarnessFilters, ComponentHarness, HarnessPredicate } from '@angular/cdk/testing';

/** Reads what is said about an answer. */
export class AnswerFeedbackHarness extends ComponentHarness {
  static readonly hostSelector = 'trin-answer-feedback';

  static with(options: BaseHarnessFilters = {}): HarnessPredicate<AnswerFeedbackHarness> {
    return new HarnessPredicate(AnswerFeedbackHarness, options);
  }

  private readonly verdict = this.locatorFor('strong');

  async getVerdict(): Promise<string> {
    return (await this.verdict()).text();
  }

  async getText(): Promise<string> {
    return (await this.host()).text();
  }

  async isFocused(): Promise<boolean> {
    return (await this.host()).isFocused();
  }
}
