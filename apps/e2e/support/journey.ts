import { test as base, expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { watchForRawKeys } from './raw-keys.js';

/** What the browser told of: page errors, errors on the console, and translation keys that stood on a page. */
class Watch {
  private readonly found: string[] = [];
  private readonly allowed: RegExp[] = [];

  async context(context: BrowserContext): Promise<void> {
    await context.addInitScript(watchForRawKeys);
    context.on('weberror', (error) => this.found.push(`page error: ${error.error().message}`));
    context.on('console', (message) => {
      if (message.type() === 'error') this.found.push(`${message.text()} (${message.location().url})`);
    });
  }

  /** A journey that cuts the network or ends a session names the error it makes; every other error still fails. */
  allow(error: RegExp): void {
    this.allowed.push(error);
  }

  expectNothing(): void {
    const errors = this.found.filter((text) => !this.allowed.some((pattern) => pattern.test(text)));
    expect(errors, 'errors in the browser').toEqual([]);
  }
}

interface Fixtures {
  watch: Watch;
  /** Opens a page in a browser of its own, with no cookie and no storage, watched like the first. */
  anotherBrowser: (options?: BrowserContextOptions) => Promise<Page>;
  /** Lets an error pass that the journey itself causes. */
  expectTrouble: (error: RegExp) => void;
}

/** A test that also fails when a browser it used met an error or showed a translation key. */
export const test = base.extend<Fixtures>({
  watch: async ({}, use) => {
    const watch = new Watch();
    await use(watch);
    watch.expectNothing();
  },
  context: async ({ context, watch }, use) => {
    await watch.context(context);
    await use(context);
  },
  expectTrouble: async ({ watch }, use) => use((error) => watch.allow(error)),
  anotherBrowser: async ({ browser, contextOptions, baseURL, locale, timezoneId, watch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options = {}) => {
      const settings = { ...contextOptions, ...(baseURL ? { baseURL } : {}), locale, timezoneId, ...options };
      const context = await browser.newContext({
        ...settings,
        locale: settings.locale ?? 'da-DK',
        timezoneId: settings.timezoneId ?? 'Europe/Copenhagen',
      });
      opened.push(context);
      await watch.context(context);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});
export { expect };
