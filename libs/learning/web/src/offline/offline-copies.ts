import { DOCUMENT, effect, inject, Service } from '@angular/core';
import { Session } from '@trin/core-web';
import type * as z from 'zod';

const prefix = 'trin-copy/';

/**
 * The last answer of the API, kept on this computer for the person it belongs to, so that a page opened before also
 * opens without network. Goes when she signs out and when somebody else signs in.
 */
@Service()
export class OfflineCopies {
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly storage = storageOf(this.view);
  private readonly session = inject(Session);
  private owner: string | undefined;

  constructor() {
    effect(() => this.changeOwner(this.session.user()?.id));
  }

  /** Keeps a copy under a name; a browser that keeps nothing goes on without. */
  keep(name: string, value: unknown): void {
    const key = this.key(name);
    if (!key) return;
    try {
      this.storage?.setItem(key, JSON.stringify(value));
    } catch {
      // Full or forbidden: the page works, only not without network.
    }
  }

  /** The copy, if there is one that still fits the contract. */
  recall<T extends z.ZodType>(name: string, view: T): z.infer<T> | undefined {
    const key = this.key(name);
    try {
      const text = key && this.storage?.getItem(key);
      return text ? view.safeParse(JSON.parse(text)).data : undefined;
    } catch {
      return undefined;
    }
  }

  /** Throws away every copy, when the person leaves. */
  clear(): void {
    this.forgetOthers(undefined);
  }

  private key(name: string): string | undefined {
    const user = this.session.user()?.id;
    return user && `${prefix}${user}/${name}`;
  }

  // Without network nobody is known either; then the copies wait for the person to be known again.
  private changeOwner(user: string | undefined): void {
    const isGone = user === undefined && this.session.isKnown() && (this.view?.navigator.onLine ?? false);
    if (isGone || user !== undefined || this.owner !== undefined) this.forgetOthers(user);
    this.owner = user;
  }

  private forgetOthers(user: string | undefined): void {
    const storage = this.storage;
    if (!storage) return;
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    for (const key of keys) {
      if (key?.startsWith(prefix) && !(user && key.startsWith(`${prefix}${user}/`))) storage.removeItem(key);
    }
  }
}

function storageOf(view: Window | null): Storage | undefined {
  try {
    return view?.localStorage;
  } catch {
    return undefined;
  }
}
