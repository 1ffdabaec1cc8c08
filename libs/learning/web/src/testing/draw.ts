import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { inputBinding, type Type } from '@angular/core';
import { type ContentBlock } from '@trin/courses-contract';
import { LessonRecord, type OpenRecord } from '../lesson-record/lesson-record';
import { aRecord, provideLearningTesting } from './learning-testing';

/** A drawn component, found by what a person sees. */
export class Screen {
  private readonly host: HTMLElement;

  constructor(fixture: ComponentFixture<unknown>) {
    const host: unknown = fixture.nativeElement;
    if (!(host instanceof HTMLElement)) throw new Error('nothing drawn');
    this.host = host;
    // Focus exists only in the document.
    document.body.append(this.host);
  }

  /** The text on the page, with its white space evened out. */
  text(): string {
    return this.host.textContent.replace(/\s+/g, ' ').trim();
  }

  button(name: string): HTMLButtonElement {
    return this.named('button', HTMLButtonElement, name);
  }

  buttons(): string[] {
    return Array.from(this.host.querySelectorAll('button'), (button) => words(button));
  }

  /** A field by the words of its label. */
  field<E extends HTMLElement>(kind: new () => E, name: string): E {
    const label = Array.from(this.host.querySelectorAll('label')).find((one) => words(one).startsWith(name));
    const field = label?.control;
    if (!(field instanceof kind)) throw new Error(`No field "${name}"`);
    return field;
  }

  find(selector: string): HTMLElement | null {
    return this.host.querySelector<HTMLElement>(selector);
  }

  async click(element: HTMLElement): Promise<void> {
    element.focus();
    element.click();
    await this.settle();
  }

  async type(field: HTMLInputElement | HTMLTextAreaElement, value: string): Promise<void> {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  async choose(field: HTMLSelectElement, name: string): Promise<void> {
    const option = Array.from(field.options).find(({ text }) => text === name);
    if (!option) throw new Error(`No choice "${name}"`);
    field.value = option.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  async settle(): Promise<void> {
    // Not `whenStable`: a request that the test has not answered yet would hold it for ever.
    for (let turn = 0; turn < 3; turn++) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  private named<E extends HTMLElement>(selector: string, kind: new () => E, name: string): E {
    for (const element of this.host.querySelectorAll(selector)) {
      if (element instanceof kind && words(element) === name) return element;
    }
    throw new Error(`No ${selector} "${name}" among: ${this.buttons().join(' | ')}`);
  }
}

const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Draws an exercise in an open lesson, as the player does. */
export async function drawBlock(
  component: Type<unknown>,
  block: Extract<ContentBlock, { id: string }>,
  change: Partial<OpenRecord> = {},
) {
  TestBed.configureTestingModule({ providers: provideLearningTesting() });
  const record = TestBed.inject(LessonRecord);
  record.fill(aRecord([block.id], change));
  const fixture = TestBed.createComponent(component, { bindings: [inputBinding('block', () => block)] });
  const screen = new Screen(fixture);
  await screen.settle();
  return { screen, record };
}
