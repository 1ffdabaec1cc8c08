import { course } from '../support/course.js';
import { expect, test } from '../support/journey.js';
import { invoices, Lesson } from '../support/lesson.js';
import { newPerson, signInByForm } from '../support/person.js';
import { Quiz } from '../support/quiz.js';
import { expectWholePage } from '../support/whole-page.js';

const both = { inBothThemes: true };

test('a new learner gets an account, takes the first module, and finds her place again', async ({ page }) => {
  test.setTimeout(240_000);
  const birthe = newPerson('Åse Ærøskøbing');
  const lesson = new Lesson(page);
  const quiz = new Quiz(page);

  await test.step('registers, and confirms her address from the mail', async () => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Opret konto' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Opret konto' })).toBeVisible();
    await expectWholePage(page, both);
    await page.getByLabel('Navn').fill(birthe.name);
    await page.getByLabel('E-mail').fill(birthe.email);
    await page.getByLabel('Adgangskode', { exact: true }).fill(birthe.password);
    await page.getByRole('button', { name: 'Opret konto' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Se i din mail' })).toBeVisible();
    await expectWholePage(page, both);
    await page.getByRole('link', { name: 'Se mailen her i demoen' }).click();
    const mail = page.getByRole('listitem').filter({ hasText: birthe.email });
    await expect(mail.getByRole('heading', { name: 'Bekræft din e-mailadresse' })).toBeVisible();
    await expectWholePage(page, both);
    await mail.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Bekræft din e-mailadresse' })).toBeVisible();
    await expectWholePage(page, both);
    await page.getByRole('button', { name: 'Bekræft og log ind' }).click();
    await expect(page.getByRole('heading', { name: 'Du er ikke tilmeldt et kursus endnu' })).toBeVisible();
    await expectWholePage(page, both);
  });

  await test.step('enrols in the first course', async () => {
    await page.getByRole('link', { name: 'Se de tre trin' }).click();
    await page.getByRole('main').getByRole('link', { name: course.title }).click();
    await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
    await page.getByRole('button', { name: 'Tilmeld dig' }).click();
    await lesson.isOpen(course.lessons.robot);
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Fortsæt, hvor du slap' })).toBeVisible();
    await expectWholePage(page, both);
    await page.getByRole('link', { name: 'Fortsæt, hvor du slap' }).click();
    await lesson.isOpen(course.lessons.robot);
    await expectWholePage(page, both);
  });

  await test.step('chooses her own workflow in the first lesson', async () => {
    await expect(page.getByText('Du mangler 1 øvelse')).toBeVisible();
    await lesson.chooseWorkflow('Indskrivning af elever');
    await expect(page.getByText('Du mangler 1 øvelse')).toBeHidden();
    await lesson.complete();
    await expect(page.getByText(`Næste lektion er »${course.lessons.rules.title}«.`)).toBeVisible();
    await expectWholePage(page, both);
    await lesson.goOn();
  });

  await test.step('writes her own words in the second', async () => {
    await lesson.isOpen(course.lessons.rules);
    await expect(page.getByText('Din arbejdsgang: Indskrivning af elever').first()).toBeVisible();
    await lesson.write('Mine tre regler', 'Hvis alle felter er udfyldt, så går jeg videre.');
    await page.reload();
    await expect(lesson.field('Mine tre regler')).toHaveValue('Hvis alle felter er udfyldt, så går jeg videre.');
    await lesson.complete();
    await lesson.goOn();
  });

  await test.step('sorts and writes in the third', async () => {
    await lesson.isOpen(course.lessons.comma);
    await lesson.sort(invoices);
    await expectWholePage(page, both);
    await lesson.write('Det retter jeg uden at tænke over det', 'Jeg fjerner mellemrum i CPR-feltet.');
    await lesson.complete();
    await expect(page.getByText('Du har læst modulets lektioner. Quizzen samler op.')).toBeVisible();
    await lesson.goOn();
  });

  await test.step('answers some of the quiz, reloads in the middle, and finds the answers again', async () => {
    await expect(page.getByRole('heading', { level: 1, name: course.quizTitle })).toBeVisible();
    await expectWholePage(page, both);
    await quiz.begin();
    await quiz.answer(1);
    await quiz.check(1);
    await expectWholePage(page, both);
    await quiz.next(1);
    const second = await quiz.answer(2);
    await quiz.expectSaved(2);
    await quiz.next(2);
    const third = await quiz.answer(3);
    await quiz.expectSaved(3);
    await page.reload();
    await quiz.begin();
    await expect(quiz.mark(1, 'rigtigt')).toBeVisible();
    await quiz.mark(2, 'besvaret').click();
    await quiz.expectAnswered(2, second);
    await quiz.mark(3, 'besvaret').click();
    await quiz.expectAnswered(3, third);
  });

  await test.step('finishes and passes the quiz', async () => {
    await quiz.check(3);
    await quiz.next(3);
    for (const number of [4, 5, 6, 7]) {
      await quiz.answer(number);
      await expectWholePage(page);
      await quiz.check(number);
      await expectWholePage(page);
      await quiz.next(number);
    }
    await expect(page.getByText('Du har svaret på alle 7 spørgsmål.')).toBeVisible();
    await expectWholePage(page, both);
    await quiz.submit();
    await expect(page.getByRole('heading', { name: 'Bestået', exact: true })).toBeVisible();
    await expect(page.getByText('Du svarede rigtigt på 7 af 7.')).toBeVisible();
    await expectWholePage(page, both);
  });

  await test.step('sees the module done, and the next thing on her home page', async () => {
    await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Hjem' }).click();
    const next = page.getByRole('region', { name: 'Det næste for dig' });
    await expect(next.getByRole('heading')).toHaveText(course.nextModuleLesson);
    await expect(page.getByText('I gang · 1 af 6 moduler gennemført')).toBeVisible();
    await expect(page.getByText('Indskrivning af elever')).toBeVisible();
    await expectWholePage(page, both);
    await next.getByRole('link', { name: 'Begynd lektionen' }).click();
    await lesson.isOpen({ title: course.nextModuleLesson });
  });

  await test.step('signs out and in again, and goes on where she was', async () => {
    await page.getByRole('button', { name: 'Min profil og indstillinger' }).click();
    await page.getByRole('menuitem', { name: 'Log ud' }).click();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Log ind' })).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: 'Log ind' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible();
    await expectWholePage(page, both);
    await signInByForm(page, birthe);
    const next = page.getByRole('region', { name: 'Det næste for dig' });
    await expect(next.getByRole('heading')).toHaveText(course.nextModuleLesson);
    await next.getByRole('link', { name: 'Fortsæt lektionen' }).click();
    await lesson.isOpen({ title: course.nextModuleLesson });
    await page.goto('/things');
    await expect(page.getByRole('heading', { level: 1, name: 'Mine ting' })).toBeVisible();
    await expectWholePage(page, both);
  });
});
