import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import {
  Router,
  provideRouter,
  RedirectCommand,
  type RouterStateSnapshot,
  type ActivatedRouteSnapshot,
} from '@angular/router';
import { Dialogs } from '@trin/ui';
import { provideTestWords } from '@trin/ui/testing';
import { Appearance, lookKey } from './appearance';
import { authGuard, safeReturnTo } from './auth-guard';
import { RESET_PAGE } from './page-reset';
import { Session } from './session';
import { PARSE_SESSION, type CurrentUser, type SessionFacts } from './session-port';
import { SignInAgain } from './sign-in-again';

const lone: CurrentUser = {
  id: 'lone',
  displayName: 'Lone Madsen',
  email: 'lone@aavig.example',
  emailConfirmed: true,
  locale: 'da',
  theme: 'dark',
  textSize: 'large',
  roles: [{ role: 'learner' }],
};

function setUp() {
  localStorage.clear();
  const dialogs = { open: jest.fn<Promise<boolean | undefined>, unknown[]>() };
  const resetPage = jest.fn();
  TestBed.configureTestingModule({
    providers: [
      provideTestWords(),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: PARSE_SESSION, useValue: (value: unknown) => value as SessionFacts },
      { provide: Dialogs, useValue: dialogs },
      { provide: RESET_PAGE, useValue: resetPage },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const session = TestBed.inject(Session);
  const answer = async (facts: SessionFacts) => {
    const ready = session.ready();
    server.expectOne('/api/session').flush(facts);
    await ready;
  };
  return { session, server, answer, dialogs, resetPage };
}

const root = document.documentElement;

describe('Session', () => {
  it('asks once and dresses the page as the person likes it', async () => {
    const { session, answer, server } = setUp();
    await answer({ user: lone, demo: false });
    await session.ready();
    server.verify();
    expect(session.user()?.displayName).toBe('Lone Madsen');
    expect(root.dataset['theme']).toBe('dark');
    expect(root.dataset['textSize']).toBe('large');
    expect(root.lang).toBe('da');
    expect(session.hasRole('learner')).toBe(true);
    expect(session.hasRole('system-administrator')).toBe(false);
  });

  it('works for nobody when the network is gone, and asks again later', async () => {
    const { session, server } = setUp();
    const ready = session.ready();
    server.expectOne('/api/session').error(new ProgressEvent('error'));
    await ready;
    expect(session.isKnown()).toBe(true);
    expect(session.user()).toBeUndefined();
    void session.ready();
    server.expectOne('/api/session');
  });

  it('keeps the look of anonymous people in the browser', async () => {
    const { session, answer, server } = setUp();
    await answer({ demo: true });
    await session.changeLook({ theme: 'light' });
    server.verify();
    expect(JSON.parse(localStorage.getItem(lookKey) ?? '')).toMatchObject({ theme: 'light' });
    expect(root.dataset['theme']).toBe('light');
    await TestBed.inject(Appearance).apply({ theme: 'system', textSize: 'normal' });
    expect(root.hasAttribute('data-theme')).toBe(false);
  });

  it('takes the look of a signed-in person along', async () => {
    const { session, answer, server } = setUp();
    await answer({ user: lone, demo: false });
    const changed = session.changeLook({ textSize: 'larger' });
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    const request = server.expectOne('/api/profile');
    expect(request.request.method).toBe('PATCH');
    expect(request.request.body).toEqual({ textSize: 'larger' });
    request.flush({});
    await changed;
    expect(session.user()?.textSize).toBe('larger');
  });

  it('forgets the person on signing out', async () => {
    const { session, answer, server } = setUp();
    await answer({ user: lone, demo: true });
    const out = session.signOut();
    server.expectOne({ url: '/api/session', method: 'DELETE' }).flush(null);
    await out;
    expect(session.user()).toBeUndefined();
    expect(session.isDemo()).toBe(true);
  });
});

describe('authGuard', () => {
  const visit = (url: string) =>
    TestBed.runInInjectionContext(() =>
      authGuard({} as ActivatedRouteSnapshot, { url } as RouterStateSnapshot),
    ) as Promise<boolean | RedirectCommand>;

  it('lets a signed-in person in', async () => {
    await setUp().answer({ user: lone, demo: false });
    await expect(visit('/things')).resolves.toBe(true);
  });

  it('sends others to sign in and remembers where they were going', async () => {
    await setUp().answer({ demo: false });
    const result = await visit('/things?tab=notes');
    const to = result instanceof RedirectCommand ? TestBed.inject(Router).serializeUrl(result.redirectTo) : '';
    expect(to).toBe('/sign-in?returnTo=%2Fthings%3Ftab%3Dnotes');
  });

  it.each([
    ['/things', '/things'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    [undefined, '/'],
  ])('goes back only within the site: %s', (given, expected) => expect(safeReturnTo(given)).toBe(expected));
});

describe('SignInAgain', () => {
  it('asks once for all requests that fail together', async () => {
    const { answer, dialogs } = setUp();
    await answer({ user: lone, demo: false });
    dialogs.open.mockResolvedValue(true);
    const again = TestBed.inject(SignInAgain);
    const asked = [again.ask({ inBackground: false }), again.ask({ inBackground: true })];
    await expect(Promise.all(asked)).resolves.toEqual([true, true]);
    expect(dialogs.open).toHaveBeenCalledTimes(1);
  });

  it('lets saving in the background wait after "not now", but asks for what the person does herself', async () => {
    const { answer, dialogs, session } = setUp();
    await answer({ user: lone, demo: false });
    dialogs.open.mockResolvedValue(undefined);
    const again = TestBed.inject(SignInAgain);
    await expect(again.ask({ inBackground: true })).resolves.toBe(false);
    expect(session.hasExpired()).toBe(true);
    await again.ask({ inBackground: true });
    expect(dialogs.open).toHaveBeenCalledTimes(1);
    await again.ask({ inBackground: false });
    expect(dialogs.open).toHaveBeenCalledTimes(2);
  });

  it('throws the page away when somebody else signs in', async () => {
    const { answer, dialogs, session, server, resetPage } = setUp();
    await answer({ user: lone, demo: false });
    dialogs.open.mockImplementation(async () => {
      const signedIn = session.signIn({ email: 'omar@aavig.example', password: 'x' });
      server.expectOne('/api/session').flush({ user: { ...lone, id: 'omar' }, demo: false });
      await signedIn;
      return true;
    });
    await expect(TestBed.inject(SignInAgain).ask({ inBackground: false })).resolves.toBe(false);
    expect(resetPage).toHaveBeenCalledWith('/');
  });
});
