import { TestBed } from '@angular/core/testing';
import { provideTestWords } from '../testing';
import { Dialogs } from './dialogs';

const asked = {
  heading: 'Slet noten?',
  text: 'Noten til lektion 1.3 forsvinder.',
  confirm: 'Slet noten',
  danger: true,
};

async function ask() {
  TestBed.configureTestingModule({ providers: [provideTestWords()] });
  const answer = TestBed.inject(Dialogs).confirm(asked);
  const dialog = await appears();
  return { answer, dialog, buttons: [...dialog.querySelectorAll('button')] };
}

async function appears(): Promise<HTMLElement> {
  for (;;) {
    const dialog = document.querySelector<HTMLElement>('[role=dialog]');
    if (dialog?.querySelector('button')) return dialog;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('Dialogs', () => {
  it('is a modal dialog named by its heading', async () => {
    const { dialog, answer, buttons } = await ask();
    expect(dialog.getAttribute('aria-modal')).toBe('true');
    const name = document.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).toBe('Slet noten?');
    buttons[1]?.click();
    await answer;
  });

  it('gives back yes', async () => {
    const { answer, buttons } = await ask();
    expect(buttons[0]?.textContent.trim()).toBe('Slet noten');
    buttons[0]?.click();
    await expect(answer).resolves.toBe(true);
  });

  it('takes Escape for no', async () => {
    const { answer } = await ask();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, bubbles: true }));
    await expect(answer).resolves.toBe(false);
  });
});
