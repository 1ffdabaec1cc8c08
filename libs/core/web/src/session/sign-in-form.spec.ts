import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideTestWords } from '@trin/ui/testing';
import { ProblemError } from '../problem/problem-error';
import { Session } from './session';
import { SignInForm } from './sign-in-form';

async function draw() {
  const signIn = jest.fn<Promise<{ id: string }>, unknown[]>().mockResolvedValue({ id: 'lone' });
  TestBed.configureTestingModule({
    providers: [
      provideTestWords({ errors: { SIGN_IN_REFUSED: 'E-mail eller adgangskode passer ikke.' } }),
      { provide: Session, useValue: { signIn, user: signal(undefined) } },
    ],
  });
  const fixture = TestBed.createComponent(SignInForm);
  fixture.componentRef.setInput('email', 'lone@aavig.example');
  const element: HTMLElement = fixture.nativeElement;
  document.body.append(element);
  const signedIn = jest.fn();
  fixture.componentInstance.signedIn.subscribe(signedIn);
  await fixture.whenStable();
  const [email, password] = element.querySelectorAll('input');
  if (!email || !password) throw new Error('the form has no fields');
  const submit = async (words: string) => {
    password.value = words;
    password.dispatchEvent(new Event('input'));
    element.querySelector<HTMLElement>('button[type=submit]')?.click();
    await fixture.whenStable();
  };
  return { fixture, element, email, password, submit, signIn, signedIn };
}

describe('SignInForm', () => {
  it('signs in and says so', async () => {
    const { submit, signIn, signedIn, email } = await draw();
    expect(email.value).toBe('lone@aavig.example');
    await submit('hemmeligt nok');
    expect(signIn).toHaveBeenCalledWith({ email: 'lone@aavig.example', password: 'hemmeligt nok' });
    expect(signedIn).toHaveBeenCalledWith({ id: 'lone' });
  });

  it('asks for what is missing before it asks the server', async () => {
    const { submit, signIn, element } = await draw();
    await submit('');
    expect(signIn).not.toHaveBeenCalled();
    expect(element.querySelector('.error-summary')?.textContent).toContain('Skriv din adgangskode.');
  });

  it('tells why it was refused and keeps what was typed', async () => {
    const { submit, signIn, signedIn, element, password } = await draw();
    signIn.mockRejectedValue(new ProblemError({ code: 'SIGN_IN_REFUSED', status: 422 }));
    await submit('forkert');
    expect(element.querySelector('.error-summary')?.textContent).toContain('E-mail eller adgangskode passer ikke.');
    expect(document.activeElement).toBe(element.querySelector('.error-summary'));
    expect(password.value).toBe('forkert');
    expect(signedIn).not.toHaveBeenCalled();
  });

  it('shows the password on request', async () => {
    const { fixture, element, password } = await draw();
    expect(password.type).toBe('password');
    element.querySelector<HTMLElement>('[aria-pressed]')?.click();
    await fixture.whenStable();
    expect(password.type).toBe('text');
  });
});
