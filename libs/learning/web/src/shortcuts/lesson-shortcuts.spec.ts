import { TestBed } from '@angular/core/testing';
import { LessonShortcuts } from './lesson-shortcuts';

function begin() {
  localStorage.clear();
  document.body.replaceChildren();
  TestBed.configureTestingModule({ providers: [LessonShortcuts] });
  const heard: string[] = [];
  const shortcuts = TestBed.inject(LessonShortcuts);
  shortcuts.listen((key) => heard.push(key));
  return { shortcuts, heard };
}

const press = (key: string, target: EventTarget = document.body, extra: KeyboardEventInit = {}): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...extra }));

describe('LessonShortcuts', () => {
  it('hears its own keys and no others', () => {
    const { heard } = begin();
    for (const key of ['n', 'p', 'b', '?', 'x', 'Enter']) press(key);
    expect(heard).toEqual(['n', 'p', 'b', '?']);
  });

  it('is silent while typing, with a modifier, and in dialogs', () => {
    const { heard } = begin();
    const field = document.body.appendChild(document.createElement('textarea'));
    press('n', field);
    press('n', document.body, { ctrlKey: true });
    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.setAttribute('aria-modal', 'true');
    press('n');
    expect(heard).toEqual([]);
  });

  it('can be switched off and remembers it; the help stays', () => {
    const { shortcuts, heard } = begin();
    shortcuts.setEnabled(false);
    press('n');
    press('?');
    expect(heard).toEqual(['?']);
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [LessonShortcuts] });
    expect(TestBed.inject(LessonShortcuts).isEnabled()).toBe(false);
  });
});
