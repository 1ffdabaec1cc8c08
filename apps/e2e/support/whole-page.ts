import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from './axe.js';

const rawKey = /\b(learning|courses|quizzes|identity|shell|ui|errors)\.[a-zA-Z.]+/;

/** A page that is finished, speaks words instead of keys, fits its window, and that everybody can use. */
export async function expectWholePage(page: Page, { inBothThemes = false } = {}): Promise<void> {
  await expect(page.locator('.skeleton:visible')).toHaveCount(0);
  await expect(page.locator('h1')).toHaveCount(1);
  expect.soft(await page.title(), 'title of the page').not.toMatch(rawKey);
  expect.soft(await page.locator('body').innerText(), 'text of the page').not.toMatch(rawKey);
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
  if (inBothThemes) await inTheOtherTheme(page, () => expectNoAxeViolations(page));
}

/** Nobody should have to scroll sideways to read. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const widths = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: window.innerWidth,
  }));
  expect.soft(widths.content, `width of ${page.url()}`).toBeLessThanOrEqual(widths.window);
}

async function inTheOtherTheme(page: Page, look: () => Promise<void>): Promise<void> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await changeColours(page, isDark ? 'light' : 'dark');
  await look();
  await changeColours(page, isDark ? 'dark' : 'light');
}

/** Colours are measured when the page has been drawn in them, not in the middle of the change. */
async function changeColours(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 50)))),
  );
}
