import { expect, type Locator, type Page } from '@playwright/test';
import { quizAddress } from './course.js';

/** How a question of the first quiz is answered rightly. */
export type RightAnswer =
  | { readonly options: readonly string[] }
  | { readonly pairs: Readonly<Record<string, string>> }
  | { readonly typed: string };

const rightAnswers: Readonly<Record<string, RightAnswer>> = {
  'Hvad gør en softwarerobot (RPA)?': {
    options: ['Den udfører faste handlinger på computeren efter en opskrift'],
  },
  'Når en RPA-robot sættes i drift': { options: ['Falsk'] },
  'Hvilke sætninger kan en robot arbejde efter?': {
    options: [
      'Hvis beløbet er under 1.000 kr. og sagsnummeret findes, så betal',
      'Hvis datoen mangler, så læg sagen i bunken til manuel behandling',
    ],
  },
  'Par sammen': {
    pairs: {
      'struktureret data': 'beløb i et fast felt',
      'ustruktureret data': 'et fritekstnotat',
      undtagelse: 'en faktura uden rekvisitionsnummer',
      regel: 'hvis X, så Y',
    },
  },
  'En arbejdsgang har 200 sager om måneden': { typed: '30' },
  'Brobot i Skanderborg': {
    options: ['Regningerne var enkle og godkendt af sagsbehandleren på forhånd'],
  },
  'Hvad kalder man data i faste felter': { typed: 'struktureret' },
};

/** The quiz that ends the first module, as its learner sees it. */
export class Quiz {
  static readonly questionCount = 7;

  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto(quizAddress);
  }

  begin(): Promise<void> {
    return this.page.getByRole('button', { name: /^(?:Begynd|Fortsæt) quizzen|^Tag quizzen igen/ }).click();
  }

  /** The question that is open, when it is the one with this number. */
  question(number: number): Locator {
    return this.page.getByRole('region', { name: `Spørgsmål ${number} af ${Quiz.questionCount}` });
  }

  mark(number: number, standing: string): Locator {
    return this.page
      .getByRole('navigation', { name: 'Spørgsmål i quizzen' })
      .getByRole('button', { name: `Spørgsmål ${number}, ${standing}` });
  }

  async rightAnswerTo(number: number): Promise<RightAnswer> {
    await expect(this.question(number)).toBeVisible();
    const text = await this.question(number).innerText();
    const found = Object.entries(rightAnswers).find(([prompt]) => text.includes(prompt));
    expect(found, `a known question: ${text}`).toBeDefined();
    return found?.[1] ?? { typed: '' };
  }

  async answer(number: number, answer?: RightAnswer): Promise<RightAnswer> {
    const given = answer ?? (await this.rightAnswerTo(number));
    const question = this.question(number);
    if ('options' in given) {
      for (const option of given.options) await question.getByLabel(option, { exact: true }).check();
    } else if ('pairs' in given) {
      for (const [source, target] of Object.entries(given.pairs)) {
        await question.getByLabel(source, { exact: true }).selectOption({ label: target });
      }
    } else {
      await question.getByRole('textbox').fill(given.typed);
    }
    return given;
  }

  async expectAnswered(number: number, given: RightAnswer): Promise<void> {
    const question = this.question(number);
    await expect(question).toBeVisible();
    if ('options' in given) {
      for (const option of given.options) await expect(question.getByLabel(option, { exact: true })).toBeChecked();
    } else if ('pairs' in given) {
      for (const [source, target] of Object.entries(given.pairs)) {
        await expect(question.getByLabel(source, { exact: true }).locator('option:checked')).toHaveText(target);
      }
    } else {
      await expect(question.getByRole('textbox')).toHaveValue(given.typed);
    }
  }

  async expectSaved(number: number): Promise<void> {
    await expect(this.question(number).getByText(/Gemt kl\. \d/)).toBeVisible();
  }

  async check(number: number): Promise<void> {
    await this.question(number).getByRole('button', { name: 'Tjek svar' }).click();
    await expect(this.question(number).getByText('Det er rigtigt.').first()).toBeVisible();
  }

  next(number: number): Promise<void> {
    return this.question(number)
      .getByRole('button', { name: /^(?:Næste|Næste spørgsmål|Spring over|Gå til aflevering)$/ })
      .click();
  }

  async submit(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Før du afleverer' })).toBeVisible();
    await this.page.getByRole('button', { name: 'Aflevér quizzen' }).click();
  }
}
