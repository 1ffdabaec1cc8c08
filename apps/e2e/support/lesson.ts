import { expect, type Locator, type Page } from '@playwright/test';
import { lessonAddress } from './course.js';

/** A lesson as its learner sees it. */
export class Lesson {
  constructor(readonly page: Page) {}

  async open(lesson: { readonly id: string; readonly title: string }): Promise<void> {
    await this.page.goto(lessonAddress(lesson));
    await this.isOpen(lesson);
  }

  async isOpen({ title }: { readonly title: string }): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(this.page.getByRole('region', { name: 'Slutningen af lektionen' })).toBeVisible();
  }

  /** The field of an exercise, by its label. */
  field(label: string): Locator {
    return this.page.getByRole('article').getByRole('textbox', { name: label });
  }

  /** What is said below a field about whether its words are safe. */
  stateOf(label: string): Locator {
    return this.page
      .getByRole('group')
      .filter({ has: this.page.getByRole('textbox', { name: label }) })
      .getByRole('status');
  }

  async expectSaved(label: string): Promise<void> {
    await expect(this.stateOf(label)).toContainText(/Gemt kl\. \d/);
  }

  async chooseWorkflow(name: string): Promise<void> {
    await this.field('Hvad kalder du din arbejdsgang?').fill(name);
    await this.page.getByRole('radio', { name: 'Hver uge' }).check();
    await this.expectSaved('Hvad kalder du din arbejdsgang?');
  }

  async write(label: string, words: string): Promise<void> {
    await this.field(label).fill(words);
    await this.expectSaved(label);
  }

  /** Sorts the invoices of the third lesson as they belong, and looks how it went. */
  async sort(places: Readonly<Record<string, string>>): Promise<void> {
    for (const [card, category] of Object.entries(places)) {
      await this.page.getByRole('button', { name: card, exact: true }).click();
      await this.page.getByRole('group', { name: card }).getByRole('button', { name: category, exact: true }).click();
    }
    const exercise = this.page.getByRole('region', { name: 'Øvelse: sortér' }).filter({ hasText: 'Faktura 1' });
    await exercise.getByRole('button', { name: 'Se, hvordan det gik' }).click();
    await expect(exercise.getByText('5 af 5 er rigtige')).toBeVisible();
  }

  async complete(): Promise<void> {
    await this.page.getByRole('button', { name: 'Markér lektionen som gennemført' }).click();
    await expect(this.page.getByText('Lektionen er gennemført', { exact: true })).toBeVisible();
  }

  goOn(): Promise<void> {
    return this.page.getByRole('button', { name: /^Fortsæt til (?:næste lektion|quizzen)/ }).click();
  }
}

/** What the robot does with each invoice in the third lesson. */
export const invoices = {
  'Faktura 1': 'Betal',
  'Faktura 2': 'Robotten stopper',
  'Faktura 3': 'Fejlbunke',
  'Faktura 4': 'Fejlbunke',
  'Faktura 5': 'Betal',
} as const;
