import { course } from '../support/course.js';
import { expect, test } from '../support/journey.js';
import { invoices, Lesson } from '../support/lesson.js';
import { newPerson, registerBehindThePages } from '../support/person.js';
import { Quiz } from '../support/quiz.js';
import { expectWholePage } from '../support/whole-page.js';

test.use({
  viewport: { width: 320, height: 640 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  colorScheme: 'dark',
});

test('a learner takes the first module on a small phone in the dark', async ({ page }) => {
  test.setTimeout(240_000);
  const lesson = new Lesson(page);
  const quiz = new Quiz(page);
  await registerBehindThePages(page, newPerson('Ditte Lommelygte'));

  await test.step('finds the course through the menu and enrols', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Du er ikke tilmeldt et kursus endnu' })).toBeVisible();
    await expectWholePage(page);
    await page.getByRole('button', { name: 'Menu' }).tap();
    await expectWholePage(page);
    await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Kurser' }).tap();
    await expect(page.getByRole('heading', { level: 1, name: 'Kurser' })).toBeVisible();
    await expectWholePage(page);
    await page.getByRole('main').getByRole('link', { name: course.title }).tap();
    await page.getByRole('button', { name: 'Tilmeld dig' }).tap();
  });

  await test.step('takes the lessons', async () => {
    await lesson.isOpen(course.lessons.robot);
    await expectWholePage(page);
    await page.getByRole('button', { name: 'Noter', exact: true }).tap();
    await expect(page.getByRole('heading', { name: 'Noter til lektionen' })).toBeVisible();
    await expectWholePage(page);
    await page.getByRole('button', { name: 'Luk noter' }).tap();
    await lesson.chooseWorkflow('Indskrivning af elever');
    await lesson.complete();
    await expectWholePage(page);
    await lesson.goOn();
    await lesson.isOpen(course.lessons.rules);
    await expectWholePage(page);
    await lesson.write('Mine tre regler', 'Hvis alle felter er udfyldt, så går jeg videre.');
    await lesson.complete();
    await lesson.goOn();
    await lesson.isOpen(course.lessons.comma);
    await expectWholePage(page);
    await lesson.sort(invoices);
    await expectWholePage(page);
    await lesson.write('Det retter jeg uden at tænke over det', 'Jeg retter datoer.');
    await lesson.complete();
    await lesson.goOn();
  });

  await test.step('passes the quiz', async () => {
    await expect(page.getByRole('heading', { level: 1, name: course.quizTitle })).toBeVisible();
    await expectWholePage(page);
    await quiz.begin();
    for (let number = 1; number <= Quiz.questionCount; number++) {
      await quiz.answer(number);
      await quiz.check(number);
      await expectWholePage(page);
      await quiz.next(number);
    }
    await expectWholePage(page);
    await quiz.submit();
    await expect(page.getByRole('heading', { name: 'Bestået', exact: true })).toBeVisible();
    await expectWholePage(page);
  });

  await test.step('sees the module done and looks around', async () => {
    await page.goto('/');
    await expect(page.getByText('I gang · 1 af 6 moduler gennemført')).toBeVisible();
    await expectWholePage(page);
    const others = [
      { address: '/things', heading: 'Mine ting' },
      { address: '/profile', heading: 'Min profil' },
      { address: '/glossary', heading: 'Ordliste' },
      { address: '/search?q=robotter', heading: 'Søg' },
      { address: '/privacy', heading: 'Sådan behandler vi dine oplysninger' },
    ];
    for (const { address, heading } of others) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expectWholePage(page);
    }
  });
});
