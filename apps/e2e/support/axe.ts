import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails, at the end of the journey, with one readable block for each accessibility problem that axe finds on the page as it stands. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  const found = violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.map(({ target, html }) => `    ${target.join(' ')}  ${html.slice(0, 160)}`);
    return [`${id} (${impact ?? 'unknown'}): ${help}`, ...places].join('\n');
  });
  expect.soft(found, `accessibility of ${page.url()}`).toEqual([]);
}
