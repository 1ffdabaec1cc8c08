import { DOCUMENT, DestroyRef, inject, Service, signal } from '@angular/core';

/** Whether the browser believes that it is on the network. */
@Service()
export class Network {
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly online = signal(this.view?.navigator.onLine ?? true);
  readonly isOnline = this.online.asReadonly();

  constructor() {
    const controller = new AbortController();
    inject(DestroyRef).onDestroy(() => controller.abort());
    this.view?.addEventListener('online', () => this.online.set(true), { signal: controller.signal });
    this.view?.addEventListener('offline', () => this.online.set(false), { signal: controller.signal });
  }
}
