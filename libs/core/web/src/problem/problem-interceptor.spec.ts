import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { Session } from '../session/session';
import { SignInAgain } from '../session/sign-in-again';
import { ProblemError } from './problem-error';
import { inBackground } from './request-context';
import { problemInterceptor } from './problem-interceptor';

const signInRequired = { type: 'about:blank', title: 'Unauthorized', status: 401, code: 'SIGN_IN_REQUIRED' };
const unauthorized = { status: 401, statusText: 'Unauthorized' };

function setUp(isSignedIn = true) {
  const ask = jest.fn<Promise<boolean>, [{ inBackground: boolean }]>();
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
      { provide: Session, useValue: { user: signal(isSignedIn ? { id: 'lone' } : undefined) } },
      { provide: SignInAgain, useValue: { ask } },
    ],
  });
  return { http: TestBed.inject(HttpClient), server: TestBed.inject(HttpTestingController), ask };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('problemInterceptor', () => {
  it('numbers a request and gives the number to its problem', async () => {
    const { http, server } = setUp();
    const answer = firstValueFrom(http.get('/api/courses'));
    const request = server.expectOne('/api/courses');
    request.flush('oops', { status: 500, statusText: 'Error' });
    const number = request.request.headers.get('X-Request-Id');
    expect(number).toMatch(/^[0-9a-f-]{36}$/);
    await expect(answer).rejects.toMatchObject({ code: 'UNKNOWN', requestId: number });
  });

  it('leaves other addresses alone', () => {
    const { http, server } = setUp();
    http.get('/i18n/da.json').subscribe();
    expect(server.expectOne('/i18n/da.json').request.headers.has('X-Request-Id')).toBe(false);
  });

  it('sends the request again after signing in again', async () => {
    const { http, server, ask } = setUp();
    ask.mockResolvedValue(true);
    const answer = firstValueFrom(http.put('/api/note', { text: 'x' }, { context: inBackground() }));
    server.expectOne('/api/note').flush(signInRequired, unauthorized);
    await turn();
    expect(ask).toHaveBeenCalledWith({ inBackground: true });
    const again = server.expectOne('/api/note');
    expect(again.request.body).toEqual({ text: 'x' });
    again.flush({ ok: true });
    await expect(answer).resolves.toEqual({ ok: true });
  });

  it('tells the problem of the second try too', async () => {
    const { http, server, ask } = setUp();
    ask.mockResolvedValue(true);
    const answer = firstValueFrom(http.get('/api/note'));
    server.expectOne('/api/note').flush(signInRequired, unauthorized);
    await turn();
    server.expectOne('/api/note').flush(null, { status: 404, statusText: 'Not found' });
    await expect(answer).rejects.toBeInstanceOf(ProblemError);
  });

  it('gives the problem on when the person does not sign in', async () => {
    const { http, server, ask } = setUp();
    ask.mockResolvedValue(false);
    const answer = firstValueFrom(http.get('/api/note'));
    server.expectOne('/api/note').flush(signInRequired, unauthorized);
    await expect(answer).rejects.toMatchObject({ code: 'SIGN_IN_REQUIRED' });
  });

  it('does not ask somebody who was never signed in', async () => {
    const { http, server, ask } = setUp(false);
    const answer = firstValueFrom(http.get('/api/note'));
    server.expectOne('/api/note').flush(signInRequired, unauthorized);
    await expect(answer).rejects.toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    expect(ask).not.toHaveBeenCalled();
  });
});
