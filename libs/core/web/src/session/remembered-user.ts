import { DOCUMENT, inject, Service, signal } from '@angular/core';
import { type SessionFacts } from './session-port';

const rememberedKey = 'trin-user';

/**
 * The person who was last signed in on this computer, so that what she opened before also opens without network. Only
 * what a page needs to greet her: no address, no workplace, no roles. She is a stand-in until the server names her.
 */
@Service()
export class RememberedUser {
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly standIn = signal(false);

  /** Whether the person on the page is only remembered. */
  readonly isStandIn = this.standIn.asReadonly();

  setStandIn(isStandIn: boolean): void {
    this.standIn.set(isStandIn);
  }

  keep({ user, demo }: SessionFacts): void {
    if (!user) return this.forget();
    const { id, displayName, emailConfirmed, locale, theme, textSize } = user;
    const facts: SessionFacts = {
      user: { id, displayName, email: '', emailConfirmed, locale, theme, textSize, roles: [] },
      demo,
    };
    try {
      this.view?.localStorage.setItem(rememberedKey, JSON.stringify(facts));
    } catch {
      // A browser that keeps nothing knows nobody without network.
    }
  }

  recall(parse: (value: unknown) => SessionFacts): SessionFacts | undefined {
    try {
      const text = this.view?.localStorage.getItem(rememberedKey);
      return text ? parse(JSON.parse(text)) : undefined;
    } catch {
      return undefined;
    }
  }

  forget(): void {
    try {
      this.view?.localStorage.removeItem(rememberedKey);
    } catch {
      // Nothing was kept either.
    }
  }
}
