import { ComponentHarness } from '@angular/cdk/testing';
import { AnswerFeedbackHarness } from './feedback-harness';

/** What every question has: a prompt, a hint, perhaps feedback on the whole. */
export abstract class QuestionHarness extends ComponentHarness {
  private readonly prompt = this.locatorFor('trin-question-prompt');
  private readonly hint = this.locatorFor('.form-hint');
  private readonly feedback = this.locatorForOptional(AnswerFeedbackHarness.with({ ancestor: 'trin-question-note' }));

  async getPrompt(): Promise<string> {
    return (await this.prompt()).text();
  }

  async getHint(): Promise<string> {
    return (await this.hint()).text();
  }

  /** The feedback below the question, for kinds whose feedback belongs to no single part. */
  getNote(): Promise<AnswerFeedbackHarness | null> {
    return this.feedback();
  }
}
