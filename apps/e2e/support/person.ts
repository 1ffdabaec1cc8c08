import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect, type Page } from '@playwright/test';

/** Somebody who exists in one journey only. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

interface Mail {
  readonly to: string;
  readonly text: string;
}

/** A person with an address that nobody else has. */
export const newPerson = (name: string): Person => ({
  name,
  email: `${randomUUID().slice(0, 8)}@journey.trin.example`,
  password: 'kaffekop giraf torsdag',
});

/** Asks the API as the page's own browser would, with its cookies; the answer must be a good one. */
export async function ask(
  page: Page,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  data?: unknown,
): Promise<unknown> {
  const response = await page.request.fetch(path, { method, data, headers: originOf(page) });
  const text = await response.text();
  expect(response.ok(), `${method} ${path}: ${response.status()} ${text}`).toBe(true);
  return text ? (JSON.parse(text) as unknown) : undefined;
}

/** Makes an account behind the pages and signs the page's browser in to it. */
export async function registerBehindThePages(page: Page, person: Person): Promise<void> {
  await page.goto('/tilgaengelighed');
  const { name: displayName, email, password } = person;
  const before = (await confirmationsTo(page.request, email)).length;
  await ask(page, 'POST', '/api/accounts', { displayName, email, password, locale: 'da' });
  const arrived = async (): Promise<number> => (await confirmationsTo(page.request, email)).length;
  await expect.poll(arrived, 'confirmation mail').toBeGreaterThan(before);
  const [mail] = await confirmationsTo(page.request, email);
  const token = /#(?:token=)?(\S+)/.exec(mail?.text ?? '')?.[1];
  await ask(page, 'POST', '/api/email-confirmations', { token });
}

/** Signs the page's browser in behind the pages. */
export async function signInBehindThePages(page: Page, { email, password }: Person): Promise<void> {
  await page.goto('/tilgaengelighed');
  await ask(page, 'POST', '/api/session', { email, password });
}

/** Fills in the sign-in form that is on the page, in its own page or in the dialog. */
export async function signInByForm(page: Page, { email, password }: Person): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Adgangskode', { exact: true }).fill(password);
  await page.getByRole('main').or(page.getByRole('dialog')).last().getByRole('button', { name: 'Log ind' }).click();
}

/** Mails with a link to confirm the address, newest first. */
async function confirmationsTo(request: APIRequestContext, email: string): Promise<readonly Mail[]> {
  const response = await request.get('/api/demo/mails');
  const { mails } = (await response.json()) as { mails: readonly Mail[] };
  return mails.filter(({ to, text }) => to === email && text.includes('/confirm-email#'));
}

function originOf(page: Page): Record<string, string> {
  return { origin: new URL(page.url()).origin };
}
