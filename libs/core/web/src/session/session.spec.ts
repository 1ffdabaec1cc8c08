import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ErrorHandler } from '@angular/core';
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
import { ON_SIGN_OUT } from './on-sign-out';
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

function setUp({ keeps = false } = {}) {
  if (!keeps) localStorage.clear();
  const dialogs = { open: jest.fn<Promise<boolean | undefined>, unknown[]>() };
  const resetPage = jest.fn();
  const cleanUp = jest.fn();
  TestBed.configureTestingModule({
    providers: [
      provideTestWords(),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: PARSE_SESSION, useValue: (value: unknown) => value as SessionFacts },
      { provide: Dialogs, useValue: dialogs },
      { provide: RESET_PAGE, useValue: resetPage },
      { provide: ErrorHandler, useValue: { handleError: jest.fn() } },
      {
        provide: ON_SIGN_OUT,
        multi: true,
        useValue: () => {
          throw new Error('no storage');
        },
      },
      { provide: ON_SIGN_OUT, multi: true, useValue: cleanUp },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const session = TestBed.inject(Session);
  const answer = async (facts: SessionFacts) => {
    const ready = session.ready();
    server.expectOne('/api/session').flush(facts);
    await ready;
  };
  const fail = async () => {
    const ready = session.ready();
    server.expectOne('/api/session').error(new ProgressEvent('error'));
    await ready;
  };
  return { session, server, answer, fail, dialogs, resetPage, cleanUp };
}

/** A computer where somebody was signed in when the page was last open. */
async function afterVisitOf(user: CurrentUser) {
  await setUp().answer({ user, demo: false });
  TestBed.resetTestingModule();
  return setUp({ keeps: true });
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

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

  it('runs every clean-up on signing out, also after one that fails', async () => {
    const { session, answer, server, cleanUp } = setUp();
    await answer({ user: lone, demo: false });
    const out = session.signOut();
    expect(cleanUp).not.toHaveBeenCalled();
    server.expectOne({ url: '/api/session', method: 'DELETE' }).flush(null);
    await out;
    expect(cleanUp).toHaveBeenCalledTimes(1);
  });
});

describe('Session without network', () => {
  const kept = () => JSON.stringify(localStorage);

  it('takes the person who was here last, as remembered only', async () => {
    const { session, fail } = await afterVisitOf(lone);
    await fail();
    expect(session.user()?.id).toBe('lone');
    expect(session.isRemembered()).toBe(true);
    expect(session.isKnown()).toBe(true);
  });

  it('remembers no address, no workplace and no roles', async () => {
    const { session, fail } = await afterVisitOf({
      ...lone,
      organisationId: 'aavig',
      workArea: 'borgerservice',
      roles: [{ role: 'union-representative' }],
    });
    expect(kept()).not.toMatch(/aavig|borgerservice|union/);
    await fail();
    expect(session.hasRole('union-representative')).toBe(false);
  });

  it('asks again when the network is back, and then knows her truly', async () => {
    const { session, fail, server } = await afterVisitOf(lone);
    await fail();
    window.dispatchEvent(new Event('online'));
    server.expectOne('/api/session').flush({ user: lone, demo: false });
    await turn();
    expect(session.isRemembered()).toBe(false);
    expect(session.user()?.email).toBe('lone@aavig.example');
  });

  it('forgets her when nobody is signed in, and lets her sign in where she is', async () => {
    const { session, fail, server } = await afterVisitOf(lone);
    await fail();
    window.dispatchEvent(new Event('online'));
    server.expectOne('/api/session').flush({ demo: false });
    await turn();
    expect(kept()).not.toContain('Lone');
    expect(session.hasExpired()).toBe(true);
    expect(session.isRemembered()).toBe(true);
  });

  it('knows nobody when the server says so on arrival', async () => {
    const { session, answer } = await afterVisitOf(lone);
    await answer({ demo: false });
    expect(session.user()).toBeUndefined();
    expect(kept()).not.toContain('Lone');
  });

  it('throws the page away when the server names somebody else', async () => {
    const { session, fail, server, resetPage, cleanUp } = await afterVisitOf(lone);
    await fail();
    window.dispatchEvent(new Event('online'));
    server.expectOne('/api/session').flush({ user: { ...lone, id: 'omar', displayName: 'Omar' }, demo: false });
    await turn();
    expect(resetPage).toHaveBeenCalledWith('/');
    expect(cleanUp).toHaveBeenCalledTimes(1);
    expect(session.user()?.id).toBe('omar');
    expect(kept()).not.toContain('Lone');
  });

  it('remembers nobody after signing out', async () => {
    const { session, answer, server } = setUp();
    await answer({ user: lone, demo: false });
    const out = session.signOut();
    server.expectOne({ url: '/api/session', method: 'DELETE' }).flush(null);
    await out;
    expect(kept()).not.toContain('Lone');
  });

  it('does not take a damaged memory for a person', async () => {
    const { session, fail } = setUp();
    localStorage.setItem('trin-user', '{');
    await fail();
    expect(session.user()).toBeUndefined();
    expect(session.isRemembered()).toBe(false);
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

  it('lets in who was signed in before the network went', async () => {
    await (await afterVisitOf(lone)).fail();
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
