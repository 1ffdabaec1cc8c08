import { Inject, Injectable } from '@nestjs/common';
import { type Actor, APP_CONFIG, type AppConfig, Clock, newId, NotFound, Transactional } from '@trin/core-api';
import type { SessionView, SignedInPlaceListView } from '@trin/identity-contract';
import { CurrentUserService } from '../account/current-user.service.js';
import { danishDay } from '../day/danish-day.rules.js';
import { hashSecret, newSecret } from '../secret/secret.rules.js';
import type { Browser } from './browser.js';
import { isTouchDue, sessionExpiry } from './session.rules.js';
import type { VerifiedPerson } from './password.strategy.js';
import { toPlaceView } from './session.presenter.js';
import { SignInRefused } from './sign-in.errors.js';
import { UserSessionRepository, type ValidSession } from './user-session.repository.js';

/** Opens, finds and ends sessions. */
@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: UserSessionRepository,
    private readonly currentUser: CurrentUserService,
    private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** The valid session of a secret; being here is written down now and then. */
  async find(secret: string): Promise<ValidSession | undefined> {
    const now = this.clock.now();
    const session = await this.sessions.findValid(hashSecret(secret), now);
    if (session && isTouchDue(session.lastSeenAt, now)) {
      const expiresAt = sessionExpiry(session.createdAt, now);
      await this.sessions.touch(session, { at: now, expiresAt, day: danishDay(now) });
    }
    return session;
  }

  /** Who is signed in here, if anybody. */
  async show(browser: Browser): Promise<SessionView> {
    const session = browser.secret === undefined ? undefined : await this.find(browser.secret);
    if (!session) return { demo: this.config.demo };
    return this.view(session.userId, session.expiresAt);
  }

  /** Signs in whom the guard let in. @throws SignInRefused when that was nobody */
  async signIn(person: VerifiedPerson | undefined, browser: Browser): Promise<SessionView> {
    if (!person) throw new SignInRefused();
    return this.open(person.userId, browser);
  }

  /** Signs a person in: always a new secret, so that none planted before is worth anything afterwards. */
  async open(userId: string, browser: Browser): Promise<SessionView> {
    const { secret, hash } = newSecret();
    const expiresAt = await this.replace(userId, hash, browser);
    browser.remember(secret);
    return this.view(userId, expiresAt);
  }

  /** Signs out here. Doing it twice is no error. */
  async close(browser: Browser): Promise<void> {
    if (browser.secret !== undefined) await this.sessions.deleteByToken(hashSecret(browser.secret));
    browser.forget();
  }

  async listPlaces(actor: Actor): Promise<SignedInPlaceListView> {
    const sessions = await this.sessions.list(actor.userId, this.clock.now());
    return { places: sessions.map((session) => toPlaceView(session, actor.sessionId)) };
  }

  /** @throws NotFound when it is no session of the actor's */
  async closePlace(actor: Actor, id: string, browser: Browser): Promise<void> {
    if (!(await this.sessions.delete(actor.userId, id))) throw new NotFound();
    if (id === actor.sessionId) browser.forget();
  }

  async closeEverywhere(actor: Actor, browser: Browser): Promise<void> {
    await this.sessions.deleteAll(actor.userId);
    browser.forget();
  }

  /** Ends all sessions of a person, e.g. when the password is new. Takes part in the running transaction. */
  async endAll(userId: string): Promise<void> {
    await this.sessions.deleteAll(userId);
  }

  @Transactional()
  protected async replace(userId: string, tokenHash: Buffer, browser: Browser): Promise<Date> {
    const now = this.clock.now();
    const expiresAt = sessionExpiry(now, now);
    if (browser.secret !== undefined) await this.sessions.deleteByToken(hashSecret(browser.secret));
    const session = {
      userId,
      id: newId(),
      tokenHash,
      device: browser.device,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
    };
    await this.sessions.insert(session);
    await this.sessions.touch(session, { at: now, expiresAt, day: danishDay(now) });
    return expiresAt;
  }

  private async view(userId: string, expiresAt: Date): Promise<SessionView> {
    const user = await this.currentUser.get(userId);
    return { user, expiresAt: expiresAt.toISOString(), demo: this.config.demo };
  }
}
