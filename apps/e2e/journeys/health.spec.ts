import { expectNoAxeViolations } from '../support/axe.js';
import { expect, test } from '../support/journey.js';

test.describe('the front page', () => {
  test('answers, in Danish, with one heading and nothing in the way of anybody', async ({ page }) => {
    const response = await page.goto('/');
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', 'da');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectNoAxeViolations(page);
  });

  test('gives the deep link of a page to the browser application', async ({ page }) => {
    const response = await page.goto('/courses');
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('main')).toBeVisible();
  });
});
