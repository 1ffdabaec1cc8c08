import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { PARSE_SESSION } from '@trin/core-web';
import { provideTestWords } from '@trin/ui/testing';
import words from '@trin/identity-contract/i18n/da.json';
import { RegisterPage } from './register-page';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function setUp() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      provideTestWords(words),
      { provide: PARSE_SESSION, useValue: (value: unknown) => value },
    ],
  });
  const fixture = TestBed.createComponent(RegisterPage);
  const element: HTMLElement = fixture.nativeElement;
  document.body.append(element);
  await fixture.whenStable();
  const type = (selector: string, value: string): void => {
    const input = element.querySelector<HTMLInputElement>(selector);
    if (!input) throw new Error(selector);
    input.value = value;
    input.dispatchEvent(new Event('input'));
  };
  const submit = async (): Promise<void> => {
    element.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await fixture.whenStable();
  };
  return { fixture, element, type, submit, http: TestBed.inject(HttpTestingController) };
}

describe('RegisterPage', () => {
  it('names every field that is wrong and sends nothing', async () => {
    const { element, type, submit, http } = await setUp();
    type('input[type=email]', 'ingen adresse');
    type('input[autocomplete=new-password]', 'kort');
    await submit();
    http.expectNone('/api/accounts');
    expect(element.querySelector('.error-summary')?.querySelectorAll('li')).toHaveLength(3);
  });

  it('registers and says where to look, in the same words for everybody', async () => {
    const { fixture, element, type, submit, http } = await setUp();
    type('input[autocomplete=name]', 'Åse Ærø');
    type('input[type=email]', 'Aase@Example.dk');
    type('input[autocomplete=new-password]', 'kaffekop giraf torsdag');
    await submit();
    const request = http.expectOne('/api/accounts');
    expect(request.request.body).toEqual({
      displayName: 'Åse Ærø',
      email: 'aase@example.dk',
      password: 'kaffekop giraf torsdag',
      locale: 'da',
    });
    request.flush(null, { status: 202, statusText: 'Accepted' });
    await soon();
    await fixture.whenStable();
    expect(element.textContent).toContain('Vi har sendt en mail til');
  });

  it('keeps what was typed when the server refuses, and shows why at the field', async () => {
    const { fixture, element, type, submit, http } = await setUp();
    type('input[autocomplete=name]', 'Åse');
    type('input[type=email]', 'aase@example.dk');
    type('input[autocomplete=new-password]', 'password1234');
    await submit();
    const refusal = {
      type: 'x',
      title: 'x',
      status: 422,
      code: 'PASSWORD_TOO_GUESSABLE',
      errors: [{ path: 'password', code: 'PASSWORD_TOO_GUESSABLE' }],
    };
    http.expectOne('/api/accounts').flush(refusal, { status: 422, statusText: 'x' });
    await soon();
    await fixture.whenStable();
    expect(element.querySelector('.form-error')?.textContent).toContain('for let at g\u00e6tte');
    expect(element.querySelector<HTMLInputElement>('input[type=email]')?.value).toBe('aase@example.dk');
  });
});
