import { HttpClient, HttpContext } from '@angular/common/http';
import { computed, DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import { type Role } from '@trin/core-contract';
import { firstValueFrom, map } from 'rxjs';
import { waitBefore } from '../outbox/backoff';
import { problemOf } from '../problem/problem-error';
import { IS_SESSION_REQUEST } from '../problem/request-context';
import { Appearance, type Look } from './appearance';
import { SignOutCleanUps } from './on-sign-out';
import { RESET_PAGE } from './page-reset';
import { RememberedUser } from './remembered-user';
import { type Credentials, type CurrentUser, PARSE_SESSION, type SessionFacts } from './session-port';

/** Who is signed in. The one source for guards, the menu and the outbox. */
@Service()
export class Session {
  private readonly http = inject(HttpClient);
  private readonly appearance = inject(Appearance);
  private readonly parse = inject(PARSE_SESSION);
  private readonly remembered = inject(RememberedUser);
  private readonly cleanUps = inject(SignOutCleanUps);
  private readonly resetPage = inject(RESET_PAGE);
  private readonly facts = signal<SessionFacts | undefined>(undefined);
  private readonly lost = signal(false);
  private loading: Promise<void> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;

  /** The signed-in person, or who was without network; undefined for anonymous people and until the first answer. */
  readonly user = computed<CurrentUser | undefined>(() => this.facts()?.user);
  /** Whether it is known who is here. */
  readonly isKnown = computed(() => this.facts() !== undefined);
  readonly isDemo = computed(() => this.facts()?.demo ?? false);
  /** The server has forgotten the person who is still on the page. */
  readonly hasExpired = this.lost.asReadonly();
  /** The person was signed in here last, and the server could not be asked yet. It still decides by the cookie. */
  readonly isRemembered = this.remembered.isStandIn;

  constructor() {
    const view = inject(DOCUMENT).defaultView;
    const askAgain = (): void => {
      if (this.isRemembered() && !this.hasExpired()) void this.reload();
    };
    view?.addEventListener('online', askAgain);
    inject(DestroyRef).onDestroy(() => {
      view?.removeEventListener('online', askAgain);
      clearTimeout(this.retry);
    });
  }

  /** Asks once who is here; later calls wait for the same answer. Never fails: without network it knows who was. */
  ready(): Promise<void> {
    // Somebody remembered is asked about again in time of its own; pages do not wait for a network that is gone.
    return this.isRemembered() ? Promise.resolve() : (this.loading ??= this.load());
  }

  /** Asks anew, for example after the profile was changed. */
  async reload(): Promise<void> {
    this.loading = this.load();
    await this.loading;
  }

  async signIn(credentials: Credentials): Promise<CurrentUser | undefined> {
    const facts = await firstValueFrom(
      this.http.post<unknown>('/api/session', credentials, { context: sessionRequest() }).pipe(map(this.parse)),
    );
    await this.accept(facts);
    return facts.user;
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.http.delete('/api/session', { context: sessionRequest() }));
    this.forget();
  }

  /** Leaves nothing of the person in this browser but what she typed and nobody has yet; after her account is gone too. */
  forget(): void {
    this.remembered.forget();
    this.remembered.setStandIn(false);
    this.cleanUps.run();
    this.facts.set({ demo: this.isDemo() });
    this.lost.set(false);
  }

  hasRole(role: Role): boolean {
    return this.user()?.roles.some((grant) => grant.role === role) ?? false;
  }

  /** Changes how the page looks; for a signed-in person it follows her to other computers. */
  async changeLook(change: Partial<Look>): Promise<void> {
    await this.appearance.apply(change);
    const facts = this.facts();
    if (!facts?.user) return;
    this.facts.set({ ...facts, user: { ...facts.user, ...change } });
    if (this.isRemembered()) return;
    // The page already looks as asked; a profile that could not be written is no reason to take it back.
    await firstValueFrom(this.http.patch('/api/profile', change)).catch(problemOf);
  }

  /** Called when the server no longer knows the person. */
  markExpired(): void {
    if (this.user()) this.lost.set(true);
  }

  private async load(): Promise<void> {
    clearTimeout(this.retry);
    try {
      const request = this.http.get<unknown>('/api/session', { context: sessionRequest() });
      await this.take(await firstValueFrom(request.pipe(map(this.parse))));
      this.attempts = 0;
    } catch (error) {
      const { isTransient } = problemOf(error);
      if (!this.facts()) this.standIn(isTransient ? this.remembered.recall(this.parse) : undefined);
      // Ask again next time: the network may be back.
      this.loading = undefined;
      // A browser does not always notice that it is.
      if (this.isRemembered()) this.retry = setTimeout(() => void this.reload(), this.nextWait());
    }
  }

  /** Without an answer, the person who was here last; what she may see and send is still the server's to say. */
  private standIn(remembered: SessionFacts | undefined): void {
    this.remembered.setStandIn(remembered?.user !== undefined);
    this.facts.set(remembered ?? { demo: false });
  }

  /** Takes the true answer. */
  private async take(facts: SessionFacts): Promise<void> {
    const before = this.user();
    if (this.isRemembered() && before && !facts.user) {
      // Her session ran out meanwhile: what she typed stays on the page, and she may sign in where she is.
      this.remembered.forget();
      this.lost.set(true);
      return;
    }
    await this.accept(facts);
    // Nothing of one person stays in the memory of a page that is now another's.
    if (before && facts.user && before.id !== facts.user.id) this.resetPage('/');
  }

  private nextWait(): number {
    return waitBefore(this.attempts++, undefined, Math.random());
  }

  private async accept(facts: SessionFacts): Promise<void> {
    const before = this.user();
    if (before && facts.user && before.id !== facts.user.id) this.cleanUps.run();
    this.remembered.keep(facts);
    if (facts.user) {
      const { theme, textSize, locale } = facts.user;
      await this.appearance.apply({ theme, textSize, locale });
    }
    this.facts.set(facts);
    this.remembered.setStandIn(false);
    this.lost.set(false);
  }
}

const sessionRequest = (): HttpContext => new HttpContext().set(IS_SESSION_REQUEST, true);
