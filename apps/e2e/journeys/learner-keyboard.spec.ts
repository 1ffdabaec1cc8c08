import type { Page } from '@playwright/test';
import { course } from '../support/course.js';
import { expect, test } from '../support/journey.js';
import { Keyboard } from '../support/keyboard.js';
import { invoices, Lesson } from '../support/lesson.js';
import { newPerson, registerBehindThePages } from '../support/person.js';
import { Quiz } from '../support/quiz.js';
import { expectWholePage } from '../support/whole-page.js';

test('a learner takes the first module with the keyboard alone', async ({ page }) => {
  test.setTimeout(300_000);
  const lesson = new Lesson(page);
  const keys = new Keyboard(page);
  await registerBehindThePages(page, newPerson('Tage Tastatur'));

  await test.step('jumps over the menu, and enrols', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Du er ikke tilmeldt et kursus endnu' })).toBeVisible();
    await keys.press(page.getByRole('link', { name: 'Gå til indholdet' }));
    await expect(page.getByRole('main')).toBeFocused();
    await keys.press(page.getByRole('link', { name: 'Se de tre trin' }));
    await keys.press(page.getByRole('main').getByRole('link', { name: course.title }));
    await keys.press(page.getByRole('button', { name: 'Tilmeld dig' }));
    await lesson.isOpen(course.lessons.robot);
  });

  await test.step('opens and closes the menu of the profile', async () => {
    await keys.press(page.getByRole('button', { name: 'Min profil og indstillinger' }));
    await expect(page.getByRole('menuitem', { name: 'Min profil' })).toBeFocused();
    await expectWholePage(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Min profil og indstillinger' })).toBeFocused();
  });

  await test.step('chooses a workflow and completes the first lesson', async () => {
    await keys.type(lesson.field('Hvad kalder du din arbejdsgang?'), 'Indskrivning af elever');
    await keys.choose(page.getByRole('radio', { name: 'Hver uge' }));
    await lesson.expectSaved('Hvad kalder du din arbejdsgang?');
    await complete(page, keys);
  });

  await test.step('writes in the second', async () => {
    await lesson.isOpen(course.lessons.rules);
    await keys.type(lesson.field('Mine tre regler'), 'Hvis alle felter er udfyldt, så går jeg videre.');
    await lesson.expectSaved('Mine tre regler');
    await complete(page, keys);
  });

  await test.step('puts steps in order and sorts cards in the third', async () => {
    await lesson.isOpen(course.lessons.comma);
    await order(page, keys, [
      'Åbn faktura',
      'Læs rekvisitionsnummer',
      'Find sag',
      'Sammenlign beløb med godkendt beløb',
      'Betal',
    ]);
    for (const [card, category] of Object.entries(invoices)) {
      await keys.press(page.getByRole('button', { name: card, exact: true }));
      await keys.press(
        page.getByRole('group', { name: card }).getByRole('button', { name: category, exact: true }),
        'Space',
      );
      await expect(page.getByRole('list', { name: category, exact: true }).getByText(card)).toBeVisible();
    }
    const sorting = page.getByRole('region', { name: 'Øvelse: sortér' });
    await keys.press(sorting.getByRole('button', { name: 'Se, hvordan det gik' }));
    await expect(page.getByText('5 af 5 er rigtige')).toBeVisible();
    await keys.type(lesson.field('Det retter jeg uden at tænke over det'), 'Jeg retter datoer.');
    await lesson.expectSaved('Det retter jeg uden at tænke over det');
    await complete(page, keys);
  });

  await test.step('passes the quiz', async () => {
    await expect(page.getByRole('heading', { level: 1, name: course.quizTitle })).toBeVisible();
    await keys.press(page.getByRole('button', { name: 'Begynd quizzen' }));
    for (let number = 1; number <= Quiz.questionCount; number++) await answer(page, keys, number);
    await keys.press(page.getByRole('button', { name: 'Aflevér quizzen' }));
    await expect(page.getByRole('heading', { name: 'Bestået', exact: true })).toBeFocused();
    await expectWholePage(page);
    await keys.press(page.getByRole('link', { name: `Fortsæt til »${course.nextModuleLesson}«` }));
    await lesson.isOpen({ title: course.nextModuleLesson });
  });
});

async function complete(page: Page, keys: Keyboard): Promise<void> {
  await keys.press(page.getByRole('button', { name: 'Markér lektionen som gennemført' }));
  await expect(page.getByText('Lektionen er gennemført', { exact: true })).toBeVisible();
  await keys.press(page.getByRole('button', { name: /^Fortsæt til (?:næste lektion|quizzen)/ }));
}

/** Moves every item to its place with its button up, from the first place to the last. */
async function order(page: Page, keys: Keyboard, items: readonly string[]): Promise<void> {
  const list = page.getByRole('list').filter({ has: page.getByRole('button', { name: `Flyt ${items[0] ?? ''} op` }) });
  const placeOf = async (item: string): Promise<number> => {
    const texts = await list.getByRole('listitem').allInnerTexts();
    return texts.findIndex((text) => text.includes(item));
  };
  for (const [place, item] of items.entries()) {
    const up = page.getByRole('button', { name: `Flyt ${item} op`, exact: true });
    for (let at = await placeOf(item); at > place; at--) {
      await keys.press(up);
      await expect.poll(() => placeOf(item), `place of ${item}`).toBe(at - 1);
      await expect(up, 'the focus stays with the item that was moved').toBeFocused();
    }
  }
  const keep = page.getByRole('button', { name: 'Rækkefølgen er rigtig, som den er' });
  if (await keep.isVisible()) await keys.press(keep);
  const question = page.locator('trin-practice-question').filter({ has: list });
  await keys.press(question.getByRole('button', { name: 'Tjek svar' }));
  await expect(page.locator('trin-practice-question').getByText('Det er rigtigt.').first()).toBeVisible();
}

async function answer(page: Page, keys: Keyboard, number: number): Promise<void> {
  const quiz = new Quiz(page);
  const question = quiz.question(number);
  const right = await quiz.rightAnswerTo(number);
  if ('options' in right) {
    for (const text of right.options) {
      const option = question.getByLabel(text, { exact: true });
      if ((await option.getAttribute('type')) === 'checkbox') await keys.press(option, 'Space');
      else await keys.choose(option);
    }
  } else if ('pairs' in right) {
    for (const [source, target] of Object.entries(right.pairs)) {
      await keys.type(question.getByLabel(source, { exact: true }), target.slice(0, 8));
      await expect(question.getByLabel(source, { exact: true }).locator('option:checked')).toHaveText(target);
    }
    const chosen = await question
      .getByRole('combobox')
      .locator('option:checked')
      .allInnerTexts()
      .then((texts) => texts.map((text) => text.trim()));
    const stayed = Object.values(right.pairs).every((target) => chosen.includes(target));
    expect.soft(stayed, `looking for an answer leaves the other lines as they were: ${chosen.join(' | ')}`).toBe(true);
    if (!stayed) return keys.press(question.getByRole('button', { name: /^(?:Næste|Gå til aflevering)$/ }));
  } else {
    await keys.type(question.getByRole('textbox'), right.typed);
  }
  await keys.press(question.getByRole('button', { name: 'Tjek svar' }));
  await expect(question.getByText('Det er rigtigt.').first()).toBeVisible();
  await expectWholePage(page);
  await keys.press(question.getByRole('button', { name: /^(?:Næste spørgsmål|Gå til aflevering)$/ }));
}
