import { expect, type Page } from '@playwright/test';
import { ask } from './person.js';

/** The first module of the first course, as its learners meet it. */
export const course = {
  id: 'grundlaeggende-teknologiforstaaelse',
  title: 'Grundlæggende teknologiforståelse',
  quizId: 'quiz-hvad-er-en-robot',
  quizTitle: 'Quiz: Hvad er en robot?',
  lessons: {
    robot: { id: 'robotten-uden-krop', title: 'Robotten uden krop' },
    rules: { id: 'regler-og-undtagelser', title: 'Regler og undtagelser' },
    comma: { id: 'da-robotten-moedte-et-komma', title: 'Da robotten mødte et komma' },
  },
  nextModuleLesson: 'Assisteret eller selvkørende',
} as const;

/** Address of a lesson of the course. */
export const lessonAddress = (lesson: { readonly id: string }): string => `/courses/${course.id}/lessons/${lesson.id}`;

/** Address of the quiz that ends the first module. */
export const quizAddress = `/courses/${course.id}/quizzes/${course.quizId}`;

/** Enrols the page's person behind the pages and gives the registration. */
export async function enrol(page: Page): Promise<string> {
  const enrolment = (await ask(page, 'POST', '/api/enrolments', { courseId: course.id })) as { registration: string };
  return enrolment.registration;
}

/** What the server has of an answer of the page's person. */
export async function answerOnServer(page: Page, lesson: { readonly id: string }, blockId: string): Promise<string> {
  const { enrolments } = (await ask(page, 'GET', '/api/enrolments')) as {
    enrolments: readonly { registration: string; courseId: string }[];
  };
  const registration = enrolments.find(({ courseId }) => courseId === course.id)?.registration ?? '';
  expect(registration, 'enrolment of the person').not.toBe('');
  const path = `/api/enrolments/${registration}/lessons/${lesson.id}/blocks/${blockId}/response`;
  const response = await page.request.get(path);
  return response.text();
}
