import { QuestionHarness } from './question-harness';

/** Things to put in order. */
export class SequencingQuestionHarness extends QuestionHarness {
  static readonly hostSelector = 'trin-sequencing-question';

  private readonly texts = this.locatorForAll('.item .text');
  private readonly keepButton = this.locatorForOptional('.keep');

  async getOrder(): Promise<string[]> {
    return Promise.all((await this.texts()).map((text) => text.text()));
  }

  async moveUp(place: number): Promise<void> {
    await (await this.button(place, '.up')).click();
  }

  async moveDown(place: number): Promise<void> {
    await (await this.button(place, '.move:not(.up)')).click();
  }

  /** Whether the button that moves the thing at a place up holds the focus. */
  async isUpFocused(place: number): Promise<boolean> {
    return (await this.button(place, '.up')).isFocused();
  }

  async isUpBlocked(place: number): Promise<boolean> {
    return (await (await this.button(place, '.up')).getAttribute('aria-disabled')) === 'true';
  }

  async canKeep(): Promise<boolean> {
    return (await this.keepButton()) !== null;
  }

  async keep(): Promise<void> {
    await (await this.keepButton())?.click();
  }

  private button(place: number, selector: string) {
    return this.locatorFor(`.item:nth-child(${place}) ${selector}`)();
  }
}
