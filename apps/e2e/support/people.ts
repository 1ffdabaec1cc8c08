import { expect, type Page } from '@playwright/test';

/** People of the demo, one for each job that Trin serves. */
export const people = {
  birthe: 'birthe@demo.trin.example',
  omar: 'omar@demo.trin.example',
  signe: 'signe@demo.trin.example',
  mette: 'mette@demo.trin.example',
  karsten: 'karsten@demo.trin.example',
  kirsten: 'kirsten@demo.trin.example',
  anders: 'anders@demo.trin.example',
} as const;
export type PersonName = keyof typeof people;

export const demoPassword = 'trin-demo-2026';

/** Signs somebody in as the browser application does, without going through its page: the session cookie stays. */
export async function signInAs(page: Page, name: PersonName): Promise<void> {
  await page.goto('/');
  const response = await page.request.post('/api/session', {
    data: { email: people[name], password: demoPassword },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(response.ok(), `sign-in of ${name}: ${response.status()} ${await response.text()}`).toBe(true);
  await page.reload();
}
