import { Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { provideTestWords } from '../testing';
import { Control } from './control';
import { ErrorSummary } from './error-summary';
import { FormRow } from './form-row';

@Component({
  imports: [Control, ErrorSummary, FormField, FormRoot, FormRow],
  template: `<form [formRoot]="form">
    <trin-error-summary [form]="form" />
    <trin-form-row label="Navn" hint="Dit fulde navn">
      <input trinControl [formField]="form.name" />
    </trin-form-row>
    <button type="submit">Gem</button>
  </form>`,
})
class Host {
  readonly summary = viewChild.required(ErrorSummary);
  readonly model = signal({ name: '' });
  readonly form = form(this.model, (path) => required(path.name), {
    submission: { action: async () => undefined, onInvalid: () => this.summary().reveal() },
  });
}

function existing(element: HTMLInputElement | null): HTMLInputElement {
  if (!element) throw new Error('is not drawn');
  return element;
}

async function setUp() {
  TestBed.configureTestingModule({ providers: [provideTestWords()] });
  const fixture = TestBed.createComponent(Host);
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const find = (selector: string) => host.querySelector<HTMLElement>(selector);
  return { fixture, find, input: existing(host.querySelector('input')) };
}

describe('FormRow', () => {
  it('ties the label and the hint to the control', async () => {
    const { input, find } = await setUp();
    expect(input.labels?.[0]?.textContent).toContain('Navn');
    expect(input.getAttribute('aria-describedby')).toBe(find('.form-hint')?.id);
    expect(input.hasAttribute('aria-invalid')).toBe(false);
  });

  it('says what is wrong once the field has been left, and ties that too', async () => {
    const { fixture, input, find } = await setUp();
    input.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(find('.form-error')?.textContent).toContain('Feltet skal udfyldes.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-describedby')).toContain(find('.form-error')?.id);
  });

  it('becomes well again when it is filled in', async () => {
    const { fixture, input, find } = await setUp();
    input.dispatchEvent(new Event('blur'));
    input.value = 'Lone';
    input.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(find('.form-error')).toBeNull();
    expect(input.hasAttribute('aria-invalid')).toBe(false);
  });
});

describe('ErrorSummary', () => {
  it('takes the focus when a form is refused, and leads to the field', async () => {
    const { fixture, input, find } = await setUp();
    expect(find('.error-summary')).toBeNull();
    find('button[type=submit]')?.click();
    await fixture.whenStable();
    expect(document.activeElement).toBe(find('.error-summary'));
    expect(find('.error-summary')?.textContent).toContain('Der er et problem');
    expect(find('.error-summary button')?.textContent.replace(/\s+/g, ' ').trim()).toBe('Navn: Feltet skal udfyldes.');
    find('.error-summary button')?.click();
    expect(document.activeElement).toBe(input);
  });
});
