import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { enrol, lessonAddress, course } from '../support/course.js';
import { expect, test } from '../support/journey.js';
import { Lesson } from '../support/lesson.js';
import {
  newPerson,
  type Person,
  registerBehindThePages,
  signInBehindThePages,
  signInByForm,
} from '../support/person.js';
import { expectWholePage } from '../support/whole-page.js';

const both = { inBothThemes: true };

async function openProfile(page: Page, name: string): Promise<Person> {
  const person = newPerson(name);
  await registerBehindThePages(page, person);
  await page.goto('/profile');
  await expect(page.getByRole('heading', { level: 1, name: 'Min profil' })).toBeVisible();
  return person;
}

const form = (page: Page, button: string) =>
  page.locator('form').filter({ has: page.getByRole('button', { name: button }) });

test('a person changes name and work area, and they stay', async ({ page }) => {
  await openProfile(page, 'Søren Ærø');
  await expectWholePage(page, both);
  await page.getByLabel('Navn').fill('Sørine Ærø-Ålborg');
  await page.getByLabel('Fagområde').fill('Børn og unge');
  await page.getByRole('button', { name: 'Gem ændringer' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Gemt' })).toBeVisible();
  await expectWholePage(page, both);
  await page.reload();
  await expect(page.getByLabel('Navn')).toHaveValue('Sørine Ærø-Ålborg');
  await expect(page.getByLabel('Fagområde')).toHaveValue('Børn og unge');
  await expect(page.getByRole('button', { name: 'Min profil og indstillinger: Sørine Ærø-Ålborg' })).toBeVisible();
});

test('theme and text size change at once and follow the person to another computer', async ({
  page,
  anotherBrowser,
}) => {
  const person = await openProfile(page, 'Dorthe Mørk');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const textSize = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  const [lightBackground, normalSize] = [await background(), await textSize()];

  await page.getByRole('radio', { name: 'Mørke' }).check();
  await expect.poll(background).not.toBe(lightBackground);
  await page.getByRole('radio', { name: 'Større' }).check();
  await expect.poll(textSize).toBeGreaterThan(normalSize);
  await expectWholePage(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Mørke' })).toBeChecked();
  await expect.poll(textSize).toBeGreaterThan(normalSize);

  const elsewhere = await anotherBrowser();
  await signInBehindThePages(elsewhere, person);
  await elsewhere.goto('/profile');
  await expect(elsewhere.getByRole('radio', { name: 'Mørke' })).toBeChecked();
  await expect(elsewhere.getByRole('radio', { name: 'Større' })).toBeChecked();
  await expect(elsewhere.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('in English every page is English', async ({ page }) => {
  test.setTimeout(120_000);
  await openProfile(page, 'Emily Green');
  await enrol(page);
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { level: 1, name: 'My profile' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'My profile' })).toBeVisible();
  // What an author wrote stays Danish; what the product says does not.
  const danish = /\b(?:og|ikke|du|din|dine|gem|gemt|søg|ordliste|kurser|hjem)\b/i;
  for (const address of ['/profile', '/privacy', '/cookies', '/tilgaengelighed', '/things', '/nowhere']) {
    await page.goto(address);
    await expectWholePage(page);
    expect(await page.locator('body').innerText(), `words of ${address}`).not.toMatch(danish);
  }
  for (const address of ['/', '/courses', '/glossary', '/search', lessonAddress(course.lessons.rules)]) {
    await page.goto(address);
    await expectWholePage(page);
    const frame = await page.getByRole('banner').or(page.getByRole('contentinfo')).allInnerTexts();
    expect(frame.join('\n'), `frame of ${address}`).not.toMatch(danish);
  }
});

test('a person takes a copy of everything kept about her', async ({ page }) => {
  const person = await openProfile(page, 'Kirsten Åkær');
  await enrol(page);
  const lesson = new Lesson(page);
  await lesson.open(course.lessons.rules);
  await lesson.write('Mine tre regler', 'Hvis ærøen er blå, så sejler jeg.');
  await page.goto('/profile');
  const download = async (name: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ]);
    return readFile(await file.path(), 'utf8');
  };
  const html = await download('Hent til at læse');
  expect(html).toContain(person.email);
  expect(html).toContain('Hvis ærøen er blå, så sejler jeg.');
  const json = await download('Hent til en computer (JSON)');
  expect(JSON.stringify(JSON.parse(json))).toContain('Hvis ærøen er blå, så sejler jeg.');
  expect(json).not.toMatch(/\$argon2|passwordHash/i);
});

test('a new password signs out everywhere else', async ({ page, anotherBrowser, expectTrouble }) => {
  expectTrouble(/status of 401/);
  const person = await openProfile(page, 'Ole Lås');
  const elsewhere = await anotherBrowser();
  await signInBehindThePages(elsewhere, person);
  await elsewhere.goto('/profile');
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Min profil' })).toBeVisible();

  const change = form(page, 'Skift adgangskode');
  await change.getByLabel('Nuværende adgangskode', { exact: true }).fill('ikke den rigtige');
  await change.getByLabel('Ny adgangskode', { exact: true }).fill('cykelsti papegøje onsdag');
  expectTrouble(/status of 4(?:00|03|22)/);
  await change.getByRole('button', { name: 'Skift adgangskode' }).click();
  await expect(change.getByText('Den nuværende adgangskode passer ikke. Prøv igen.').first()).toBeVisible();
  await change.getByLabel('Nuværende adgangskode', { exact: true }).fill(person.password);
  await change.getByRole('button', { name: 'Skift adgangskode' }).click();
  await expect(page.getByText('Adgangskoden er skiftet.')).toBeVisible();

  await elsewhere.goto('/things');
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible();
  await signInByForm(elsewhere, person);
  await expect(elsewhere.getByText('E-mail eller adgangskode passer ikke.').first()).toBeVisible();
  await signInByForm(elsewhere, { ...person, password: 'cykelsti papegøje onsdag' });
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Mine ting' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Min profil' })).toBeVisible();
});

test('a person deletes her account, and with it everything', async ({ page, expectTrouble }) => {
  const person = await openProfile(page, 'Ida Farvel');
  await enrol(page);
  const lesson = new Lesson(page);
  await lesson.open(course.lessons.rules);
  await lesson.write('Mine tre regler', 'Det her skal væk.');
  await page.goto('/profile');
  const deletion = form(page, 'Slet min konto');
  await deletion.getByLabel('Nuværende adgangskode').fill(person.password);
  await deletion.getByRole('button', { name: 'Slet min konto' }).click();
  const dialog = page
    .getByRole('dialog', { name: 'Slet konto' })
    .or(page.getByRole('alertdialog', { name: 'Slet konto' }));
  await expect(dialog.getByText('Det kan ikke fortrydes.')).toBeVisible();
  await expectWholePage(page, both);
  await dialog.getByRole('button', { name: 'Slet min konto' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tre trin op i den digitale hverdag' })).toBeVisible();
  expect(await storedWords(page)).not.toContain('Det her skal væk.');

  expectTrouble(/status of 401/);
  await page.goto('/sign-in');
  await signInByForm(page, person);
  await expect(page.getByText('E-mail eller adgangskode passer ikke.').first()).toBeVisible();
  await registerBehindThePages(page, person);
  await lesson.open(course.lessons.rules);
  await expect(lesson.field('Mine tre regler')).toHaveValue('');
});

/** All words that the browser itself keeps for the site. */
function storedWords(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
}
