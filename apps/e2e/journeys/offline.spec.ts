import type { Page } from '@playwright/test';
import { answerOnServer, course, enrol } from '../support/course.js';
import { expect, test } from '../support/journey.js';
import { Lesson } from '../support/lesson.js';
import { newPerson, type Person, registerBehindThePages, signInBehindThePages } from '../support/person.js';
import { expectWholePage } from '../support/whole-page.js';

const rules = 'Mine tre regler';
const blockId = 'tre-regler';
const noNetwork = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 504/;

/** Signed in, enrolled, and with all of the application kept by the service worker. */
async function arrive(page: Page, name: string): Promise<Person> {
  const person = newPerson(name);
  await registerBehindThePages(page, person);
  await enrol(page);
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Det næste for dig' })).toBeVisible();
  await expect.poll(() => page.evaluate(isKeptWhole), { message: 'application kept', timeout: 60_000 }).toBe(true);
  return person;
}

/** Whether the service worker is in charge and has everything that it promises to keep from the start. */
async function isKeptWhole(): Promise<boolean> {
  if (!navigator.serviceWorker.controller) return false;
  const manifest = (await (await fetch('/ngsw.json')).json()) as {
    assetGroups: readonly { installMode: string; urls: readonly string[] }[];
  };
  const urls = manifest.assetGroups.filter((group) => group.installMode === 'prefetch').flatMap((group) => group.urls);
  const kept = await Promise.all(urls.map(async (url) => (await caches.match(url)) !== undefined));
  return kept.every(Boolean);
}

test('a lesson that was opened can be read and written in without network, and all of it is sent later', async ({
  page,
  context,
  anotherBrowser,
  expectTrouble,
}) => {
  test.setTimeout(180_000);
  expectTrouble(noNetwork);
  const person = await arrive(page, 'Frida Uden-Net');
  const lesson = new Lesson(page);
  await lesson.open(course.lessons.robot);
  await lesson.open(course.lessons.rules);

  await context.setOffline(true);
  await page.reload();
  await lesson.isOpen(course.lessons.rules);
  await expect(page.getByText('Du er offline.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Birthes vane bliver til regler' })).toBeVisible();
  await expectWholePage(page, { inBothThemes: true });

  await lesson.field(rules).fill('Skrevet i toget uden net.');
  await expect(lesson.stateOf(rules)).toContainText('Gemt på denne computer. Bliver sendt, når der er forbindelse.');
  await page.getByRole('button', { name: 'Noter', exact: true }).click();
  await page.getByLabel('Din note', { exact: true }).fill('En note fra toget.');
  await expect(
    page.getByRole('complementary', { name: 'Noter til lektionen' }).getByText('Gemt på denne computer.'),
  ).toBeVisible();
  await expectWholePage(page, { inBothThemes: true });
  await page.getByRole('button', { name: 'Luk noter' }).click();
  await page
    .getByRole('navigation', { name: 'Modulets indhold' })
    .getByRole('link', { name: course.lessons.robot.title })
    .click();
  await lesson.isOpen(course.lessons.robot);
  await lesson.field('Hvad kalder du din arbejdsgang?').fill('Fravær for eleverne');
  await page.goBack();
  await lesson.isOpen(course.lessons.rules);
  await expect(lesson.field(rules)).toHaveValue('Skrevet i toget uden net.');
  await page.reload();
  await expect(lesson.field(rules)).toHaveValue('Skrevet i toget uden net.');

  await context.setOffline(false);
  await expect(page.getByText('Du er offline.')).toBeHidden();
  await lesson.expectSaved(rules);

  const elsewhere = await anotherBrowser();
  await signInBehindThePages(elsewhere, person);
  const there = new Lesson(elsewhere);
  await there.open(course.lessons.rules);
  await expect(there.field(rules)).toHaveValue('Skrevet i toget uden net.');
  await elsewhere.getByRole('button', { name: 'Noter', exact: true }).click();
  await expect(elsewhere.getByLabel('Din note', { exact: true })).toHaveValue('En note fra toget.');
  await there.open(course.lessons.robot);
  await expect(there.field('Hvad kalder du din arbejdsgang?')).toHaveValue('Fravær for eleverne');
});

test('what was typed in a tab that was closed without network is sent when the site is opened again', async ({
  page,
  context,
  expectTrouble,
}) => {
  test.setTimeout(180_000);
  expectTrouble(noNetwork);
  await arrive(page, 'Lukke Fane');
  const lesson = new Lesson(page);
  await lesson.open(course.lessons.rules);
  await lesson.write(rules, 'Det gamle svar.');
  await context.setOffline(true);
  await lesson.field(rules).fill('Skrevet lige før fanen blev lukket.');
  await expect(lesson.stateOf(rules)).toContainText('Gemt på denne computer.');
  await page.close();
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto('/');
  await expect.poll(() => answerOnServer(again, course.lessons.rules, blockId)).toContain('lige før fanen blev lukket');
  const reopened = new Lesson(again);
  await reopened.open(course.lessons.rules);
  await expect(reopened.field(rules)).toHaveValue('Skrevet lige før fanen blev lukket.');
});

test('a page that was never opened says without network why it cannot be shown', async ({
  page,
  context,
  expectTrouble,
}) => {
  test.setTimeout(120_000);
  expectTrouble(noNetwork);
  await arrive(page, 'Aldrig Åbnet');
  await context.setOffline(true);
  await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Ordliste' }).click();
  await expect(page.getByText('Der er ingen forbindelse til Trin.')).toBeVisible();
  await expectWholePage(page, { inBothThemes: true });
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'algoritme' })).toBeVisible();
});
