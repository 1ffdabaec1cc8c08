import { type TestElement } from '@angular/cdk/testing';
import { QuestionHarness } from './question-harness';

/** Pairs, or things in categories. */
export class MatchingQuestionHarness extends QuestionHarness {
  static readonly hostSelector = 'trin-matching-question';

  private readonly rows = this.locatorForAll('.row-of-pair');
  private readonly sources = this.locatorForAll('.source');
  private readonly selects = this.locatorForAll('select');
  private readonly chips = this.locatorForAll('.chip');

  async getSources(): Promise<string[]> {
    return Promise.all((await this.sources()).map((source) => source.text()));
  }

  /** Chooses what belongs to a source, in its list or among its buttons. */
  async pair(source: string, target: string): Promise<void> {
    const index = await this.indexOf(source);
    const select = (await this.selects())[index];
    if (select) {
      const options = await this.locatorForAll(`.row-of-pair:nth-child(${index + 1}) option`)();
      await select.selectOptions(await indexWhere(options, (text) => text.startsWith(target)));
      return;
    }
    const labels = await this.locatorForAll(`.row-of-pair:nth-child(${index + 1}) .category`)();
    const inputs = await this.locatorForAll(`.row-of-pair:nth-child(${index + 1}) .category input`)();
    await inputs[await indexWhere(labels, (text) => text === target)]?.click();
  }

  /** The target that stands chosen at a source; empty when none is. */
  async getTargetId(source: string): Promise<string> {
    const index = await this.indexOf(source);
    const select = (await this.selects())[index];
    if (select) return select.getProperty<string>('value');
    for (const input of await this.locatorForAll(`.row-of-pair:nth-child(${index + 1}) .category input`)()) {
      if (await input.getProperty<boolean>('checked')) return input.getProperty<string>('value');
    }
    return '';
  }

  async getRowText(source: string): Promise<string> {
    const row = (await this.rows())[await this.indexOf(source)];
    return ((await row?.text()) ?? '').replace(/\s+/g, ' ');
  }

  /** The answers that can still be dragged. */
  async getChips(): Promise<string[]> {
    return Promise.all((await this.chips()).map((chip) => chip.text()));
  }

  private async indexOf(source: string): Promise<number> {
    const index = (await this.getSources()).indexOf(source);
    if (index === -1) throw new Error(`No source "${source}"`);
    return index;
  }
}

async function indexWhere(elements: readonly TestElement[], matches: (text: string) => boolean): Promise<number> {
  const texts = await Promise.all(elements.map((element) => element.text()));
  return texts.findIndex(matches);
}
