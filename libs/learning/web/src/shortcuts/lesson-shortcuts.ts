import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';

/** What a key does in the lesson player. */
export type ShortcutKey = 'n' | 'p' | 'b' | '?';
const keys: readonly string[] = ['n', 'p', 'b', '?'] satisfies ShortcutKey[];
const storageKey = 'trin-shortcuts';

/** Single keys for moving about. Silent while typing and in dialogs; can be switched off for good (WCAG 2.1.4). */
@Service({ autoProvided: false })
export class LessonShortcuts {
  private readonly document = inject(DOCUMENT);
  private readonly enabled = signal(this.read());
  readonly isEnabled = this.enabled.asReadonly();
  private react: ((key: ShortcutKey) => void) | undefined;

  constructor() {
    const controller = new AbortController();
    this.document.addEventListener('keydown', (event) => this.hear(event), { signal: controller.signal });
    inject(DestroyRef).onDestroy(() => controller.abort());
  }

  listen(react: (key: ShortcutKey) => void): void {
    this.react = react;
  }

  setEnabled(isEnabled: boolean): void {
    this.enabled.set(isEnabled);
    try {
      this.document.defaultView?.localStorage.setItem(storageKey, isEnabled ? 'on' : 'off');
    } catch {
      // Counts until the page is left.
    }
  }

  private hear(event: KeyboardEvent): void {
    const { key } = event;
    if (!isShortcut(key) || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    // The help stays reachable: it is where the others are switched on again.
    if (!this.enabled() && key !== '?') return;
    if (isTyping(event.target) || this.document.querySelector('[aria-modal="true"]')) return;
    event.preventDefault();
    this.react?.(key);
  }

  private read(): boolean {
    try {
      return this.document.defaultView?.localStorage.getItem(storageKey) !== 'off';
    } catch {
      return true;
    }
  }
}

const isShortcut = (key: string): key is ShortcutKey => keys.includes(key);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="textbox"]') !== null)
  );
}
