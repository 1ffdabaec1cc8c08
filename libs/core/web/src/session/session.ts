import { HttpClient, HttpContext } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import { type Role } from '@trin/core-contract';
import { firstValueFrom, map } from 'rxjs';
import { problemOf } from '../problem/problem-error';
import { IS_SESSION_REQUEST } from '../problem/request-context';
import { Appearance, type Look } from './appearance';
import { type Credentials, type CurrentUser, PARSE_SESSION, type SessionFacts } from './session-port';

/** Who is signed in. The one source for guards, the menu and the outbox. */
@Service()
export class Session {
  private readonly http = inject(HttpClient);
  private readonly appearance = inject(Appearance);
  private readonly parse = inject(PARSE_SESSION);
  private readonly facts = signal<SessionFacts | undefined>(undefined);
  private readonly lost = signal(false);
  private loading: Promise<void> | undefined;

  /** The signed-in person; undefined for anonymous people and until the first answer. */
  readonly user = computed<CurrentUser | undefined>(() => this.facts()?.user);
  /** Whether it is known who is here. */
  readonly isKnown = computed(() => this.facts() !== undefined);
  readonly isDemo = computed(() => this.facts()?.demo ?? false);
  /** The server has forgotten the person who is still on the page. */
  readonly hasExpired = this.lost.asReadonly();

  /** Asks once who is here; later calls wait for the same answer. Never fails: without network nobody is known. */
  ready(): Promise<void> {
    return (this.loading ??= this.load());
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
    // The page already looks as asked; a profile that could not be written is no reason to take it back.
    await firstValueFrom(this.http.patch('/api/profile', change)).catch(problemOf);
  }

  /** Called when the server no longer knows the person. */
  markExpired(): void {
    if (this.user()) this.lost.set(true);
  }

  private async load(): Promise<void> {
    try {
      const request = this.http.get<unknown>('/api/session', { context: sessionRequest() });
      await this.accept(await firstValueFrom(request.pipe(map(this.parse))));
    } catch {
      if (!this.facts()) this.facts.set({ demo: false });
      // Ask again next time: the network may be back.
      this.loading = undefined;
    }
  }

  private async accept(facts: SessionFacts): Promise<void> {
    if (facts.user) {
      const { theme, textSize, locale } = facts.user;
      await this.appearance.apply({ theme, textSize, locale });
    }
    this.facts.set(facts);
    this.lost.set(false);
  }
}

const sessionRequest = (): HttpContext => new HttpContext().set(IS_SESSION_REQUEST, true);
