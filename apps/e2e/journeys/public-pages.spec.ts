import type { Page } from '@playwright/test';
import { course } from '../support/course.js';
import { expect, test } from '../support/journey.js';
import { expectWholePage } from '../support/whole-page.js';

const both = { inBothThemes: true };

async function open(page: Page, address: string, heading: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

const papers = [
  { address: '/privacy', heading: 'Sådan behandler vi dine oplysninger', says: 'Dine stemmer på dilemmaer' },
  { address: '/cookies', heading: 'Cookies', says: 'Én cookie' },
  { address: '/tilgaengelighed', heading: 'Tilgængelighedserklæring', says: 'WCAG 2.2' },
  { address: '/sign-in', heading: 'Log ind', says: 'Har du glemt din adgangskode?' },
  { address: '/register', heading: 'Opret konto', says: 'Det tager et minut.' },
  { address: '/forgotten-password', heading: 'Glemt adgangskode', says: 'Skriv din e-mailadresse.' },
];

test.describe('what everybody can see without an account', () => {
  test('the front page says what Trin is and leads to the courses', async ({ page }) => {
    await open(page, '/', 'Tre trin op i den digitale hverdag');
    await expect(page.getByRole('main').getByRole('link', { name: 'Opret konto' })).toBeVisible();
    await expect(page.getByRole('link', { name: `Trin 1: ${course.title}` })).toBeVisible();
    await expectWholePage(page, both);
  });

  test('the catalogue shows three courses, and a course page what is in one', async ({ page }) => {
    await open(page, '/courses', 'Kurser');
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(3);
    await expectWholePage(page, both);
    await page.getByRole('link', { name: `Trin 1: ${course.title}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Log ind og tilmeld dig' })).toBeVisible();
    await expect(page.getByRole('link', { name: course.lessons.robot.title })).toBeVisible();
    await expectWholePage(page, both);
  });

  test('a course that does not exist says so', async ({ page, expectTrouble }) => {
    expectTrouble(/status of 404/);
    await page.goto('/courses/findes-ikke');
    await expect(page.getByRole('heading', { name: 'Kurset findes ikke' }).last()).toBeVisible();
    await expectWholePage(page, both);
  });

  test('a lesson can be read before enrolling, and says how to keep one\u2019s answers', async ({ page }) => {
    await open(page, `/courses/${course.id}`, course.title);
    await page.getByRole('link', { name: 'Læs første lektion' }).click();
    await expect(page.getByRole('heading', { level: 1, name: course.lessons.robot.title })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Log ind for at gemme dine svar.' }).first()).toBeVisible();
    await expectWholePage(page, both);
  });

  test('the glossary finds words with Danish letters and explains them', async ({ page }) => {
    await open(page, '/glossary', 'Ordliste');
    await expect(page.getByRole('heading', { level: 3, name: 'algoritme' })).toBeVisible();
    await expectWholePage(page, both);
    await page.getByLabel('Find et ord').fill('skøn');
    await expect(page.getByRole('heading', { level: 3, name: 'skøn', exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3, name: 'algoritme' })).toBeHidden();
    await page.getByLabel('Find et ord').fill('xyzæøå');
    await expect(page.getByRole('heading', { name: 'Ingen ord med »xyzæøå«' })).toBeVisible();
    await expectWholePage(page, both);
    await page.getByRole('button', { name: 'Vis alle ord' }).click();
    await expect(page.getByRole('heading', { level: 3, name: 'algoritme' })).toBeVisible();
  });

  test('the search finds other forms of a word, Danish letters, and says when it finds nothing', async ({ page }) => {
    await open(page, '/search', 'Søg');
    await expectWholePage(page, both);
    const search = async (words: string): Promise<void> => {
      await page.getByLabel('Hvad leder du efter?').fill(words);
      await page.getByLabel('Hvad leder du efter?').press('Enter');
      await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
    };
    const hit = (title: string) => page.getByRole('main').getByRole('link', { name: title, exact: true });

    await search('robotter');
    await expect(hit(course.lessons.robot.title)).toBeVisible();
    await expectWholePage(page, both);
    await search('dømmekraft');
    await expect(hit(course.lessons.rules.title)).toBeVisible();
    await search('xyzæøå');
    await expect(page.getByRole('heading', { name: 'Vi fandt ikke noget' })).toBeVisible();
    await expectWholePage(page, both);
    await search('undtagelser');
    await hit(course.lessons.rules.title).click();
    await expect(page.getByRole('heading', { level: 1, name: course.lessons.rules.title })).toBeVisible();
  });

  for (const { address, heading, says } of papers) {
    test(`${address} can be read`, async ({ page }) => {
      await open(page, address, heading);
      await expect(page.getByRole('main').getByText(says).first()).toBeVisible();
      await expectWholePage(page, both);
    });
  }

  test('an address that leads nowhere says so and leads on', async ({ page }) => {
    await open(page, '/ingen/steder', 'Siden findes ikke');
    await expectWholePage(page, both);
    await page.getByRole('main').getByRole('link', { name: 'Se kurserne' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kurser' })).toBeVisible();
  });

  test('a certificate number that nobody has is not said to be genuine', async ({ page }) => {
    await open(page, '/verify/AAAA-BBBB-CCCC', 'Kontrol af kursusbevis');
    await expect(page.getByText('Vi kender ikke nummeret')).toBeVisible();
    await expectWholePage(page, both);
  });

  test('every page says who can see what on it', async ({ page }) => {
    await open(page, '/courses', 'Kurser');
    await page.getByText('Hvem kan se hvad på denne side?').click();
    await expect(page.getByText('På denne side er der ingen oplysninger om dig.')).toBeVisible();
    await expectWholePage(page, both);
  });
});
