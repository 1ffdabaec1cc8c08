import { answerOnServer, course, enrol } from '../support/course.js';
import { expect, test } from '../support/journey.js';
import { Lesson } from '../support/lesson.js';
import { ask, newPerson, registerBehindThePages, signInBehindThePages, signInByForm } from '../support/person.js';
import { Quiz } from '../support/quiz.js';
import { OwnServer } from '../support/own-server.js';
import { expectWholePage } from '../support/whole-page.js';

const rules = 'Mine tre regler';
const blockId = 'tre-regler';

test('a session that ends while somebody types asks to sign in right there, and nothing is lost', async ({
  page,
  anotherBrowser,
  expectTrouble,
}) => {
  expectTrouble(/status of 401/);
  const person = newPerson('Vibeke Udløb');
  await registerBehindThePages(page, person);
  await enrol(page);
  const lesson = new Lesson(page);
  await lesson.open(course.lessons.rules);
  await lesson.write(rules, 'Skrevet, mens jeg var logget ind.');

  const elsewhere = await anotherBrowser();
  await signInBehindThePages(elsewhere, person);
  // At the same time: once the session is gone, any request of the page may open the dialog over the field.
  await Promise.all([
    lesson.field(rules).fill('Skrevet, efter at jeg blev logget ud.'),
    ask(elsewhere, 'DELETE', '/api/sessions'),
  ]);
  const dialog = page.getByRole('dialog', { name: 'Log ind igen' });
  await expect(dialog).toBeVisible();
  await expectWholePage(page, { inBothThemes: true });
  await expect(dialog.getByLabel('E-mail')).toHaveValue(person.email);
  await dialog.getByRole('button', { name: 'Ikke nu' }).click();
  await expect(lesson.field(rules)).toHaveValue('Skrevet, efter at jeg blev logget ud.');
  await expect(page.getByText('Du er logget ud. Det du skriver, bliver gemt på denne computer')).toBeVisible();
  await expect(lesson.stateOf(rules)).toContainText('Gemt på denne computer.');
  await lesson.field(rules).press('End');
  await lesson.field(rules).pressSequentially(' Og lidt mere.');

  await page.getByRole('status').getByRole('button', { name: 'Log ind' }).click();
  await signInByForm(page, person);
  await expect(dialog).toBeHidden();
  await expect(lesson.field(rules)).toHaveValue('Skrevet, efter at jeg blev logget ud. Og lidt mere.');
  await lesson.expectSaved(rules);
  expect(await answerOnServer(page, course.lessons.rules, blockId)).toContain('Og lidt mere.');
  await page.reload();
  await expect(lesson.field(rules)).toHaveValue('Skrevet, efter at jeg blev logget ud. Og lidt mere.');
});

test('two tabs of one browser: the newest answer wins and the other tab shows it', async ({ page, context }) => {
  await registerBehindThePages(page, newPerson('Tove Faneblad'));
  await enrol(page);
  const first = new Lesson(page);
  const second = new Lesson(await context.newPage());
  await first.open(course.lessons.rules);
  await second.open(course.lessons.rules);
  await first.write(rules, 'Fra den første fane.');
  await expect(second.field(rules)).toHaveValue('Fra den første fane.');
  await second.write(rules, 'Fra den anden fane.');
  await expect(first.field(rules)).toHaveValue('Fra den anden fane.');
  expect(await answerOnServer(page, course.lessons.rules, blockId)).toContain('Fra den anden fane.');
});

test('two computers: the one that wrote last is told of the other version, and chooses', async ({
  page,
  anotherBrowser,
  expectTrouble,
}) => {
  expectTrouble(/status of 409/);
  const person = newPerson('To Skærme');
  await registerBehindThePages(page, person);
  await enrol(page);
  const elsewhere = await anotherBrowser();
  await signInBehindThePages(elsewhere, person);
  const home = new Lesson(page);
  const work = new Lesson(elsewhere);
  await home.open(course.lessons.rules);
  await work.open(course.lessons.rules);
  await work.write(rules, 'Skrevet på arbejdet.');
  await home.field(rules).fill('Skrevet hjemme bagefter.');
  const choice = home.page.getByText('Der er to udgaver');
  await expect(choice).toBeVisible();
  await expect(home.page.getByRole('blockquote')).toHaveText('Skrevet på arbejdet.');
  await expect(home.field(rules)).toHaveValue('Skrevet hjemme bagefter.');
  await expectWholePage(page, { inBothThemes: true });
  await home.page.getByRole('button', { name: 'Behold min' }).click();
  await expect(choice).toBeHidden();
  await home.expectSaved(rules);
  await work.page.reload();
  await expect(work.field(rules)).toHaveValue('Skrevet hjemme bagefter.');
});

test('a server that is killed and started again has every answer that was shown as saved', async ({
  anotherBrowser,
  expectTrouble,
}) => {
  test.setTimeout(300_000);
  expectTrouble(/status of 50\d|ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_INTERNET/);
  const server = await OwnServer.start();
  try {
    const page = await anotherBrowser({ baseURL: server.address });
    await registerBehindThePages(page, newPerson('Strøm Svigt'));
    await enrol(page);
    const lesson = new Lesson(page);
    await lesson.open(course.lessons.rules);
    await lesson.write(rules, 'Gemt før strømmen gik.');
    const quiz = new Quiz(page);
    await quiz.open();
    await quiz.begin();
    const first = await quiz.answer(1);
    await quiz.expectSaved(1);
    await quiz.next(1);
    const second = await quiz.rightAnswerTo(2);

    await server.kill();
    await quiz.answer(2, second);
    await expect(quiz.question(2).getByText('Gemt på denne computer.')).toBeVisible();
    await server.startAgain();

    // Coming back to the tab is what makes the outbox try at once; waiting would do it too.
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await quiz.expectSaved(2);
    await page.reload();
    await quiz.begin();
    await quiz.mark(1, 'besvaret').click();
    await quiz.expectAnswered(1, first);
    await quiz.mark(2, 'besvaret').click();
    await quiz.expectAnswered(2, second);
    await lesson.open(course.lessons.rules);
    await expect(lesson.field(rules)).toHaveValue('Gemt før strømmen gik.');
    expect(await answerOnServer(page, course.lessons.rules, blockId)).toContain('Gemt før strømmen gik.');
  } finally {
    await server.remove();
  }
});
