import { expect, type Locator, type Page } from '@playwright/test';

const mostTabs = 250;

/** Hands on the keyboard and nowhere else. Everything reached must show that it has the focus. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Goes on with Tab until the focus is there. */
  async to(goal: Locator): Promise<void> {
    await expect(goal).toBeVisible();
    for (let count = 0; count < mostTabs; count++) {
      if (await hasFocus(goal)) return this.expectVisibleFocus();
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${String(goal)} cannot be reached with Tab`);
  }

  async press(goal: Locator, key = 'Enter'): Promise<void> {
    await this.to(goal);
    await this.page.keyboard.press(key);
  }

  async type(goal: Locator, words: string): Promise<void> {
    await this.to(goal);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(words);
  }

  /** Tab leads into a group of radio buttons, arrows from one to the next, which chooses it. */
  async choose(option: Locator): Promise<void> {
    const group = this.page.locator(`input[type=radio][name="${(await option.getAttribute('name')) ?? ''}"]`);
    const count = await group.count();
    await this.to(group.first());
    if (await hasFocus(option)) await this.page.keyboard.press('Space');
    for (let step = 0; step < count && !(await option.isChecked()); step++) {
      await this.page.keyboard.press('ArrowDown');
    }
    await expect(option).toBeChecked();
    await this.expectVisibleFocus();
  }

  private async expectVisibleFocus(): Promise<void> {
    const look = await this.page.evaluate(() => {
      const focused = document.activeElement;
      const isOutlined = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean =>
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      // A small round button has its ring around the whole answer, the link of a card around the card.
      const around = [focused, focused?.parentElement, focused?.parentElement?.parentElement];
      const visible = around.some((element) => element && isOutlined(getComputedStyle(element)));
      const drawn = focused ? isOutlined(getComputedStyle(focused, '::after')) : false;
      return { html: focused?.outerHTML.slice(0, 160), visible: visible || drawn };
    });
    expect.soft(look.visible, `focus is to be seen on ${look.html ?? 'nothing'}`).toBe(true);
  }
}

const hasFocus = (goal: Locator): Promise<boolean> => goal.evaluate((element) => element === document.activeElement);
