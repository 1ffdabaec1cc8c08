import { InjectionToken } from '@angular/core';
import * as z from 'zod';

/** What tabs tell each other: a value was saved and pages that show it are out of date. */
export const SavedMessage = z.object({
  userId: z.string(),
  key: z.string(),
  revision: z.int(),
  savedAt: z.string(),
});
export type SavedMessage = z.infer<typeof SavedMessage>;

/** The other tabs of this browser. */
export interface Tabs {
  tell(message: SavedMessage): void;
  listen(hear: (message: SavedMessage) => void): void;
  /** Runs a task while no other tab runs one of the same name. */
  exclusively(name: string, task: () => Promise<void>): Promise<void>;
}

/** Web Locks and a BroadcastChannel where the browser has them; else this tab is alone. */
export class BrowserTabs implements Tabs {
  private readonly channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('trin-outbox');

  tell(message: SavedMessage): void {
    this.channel?.postMessage(message);
  }

  listen(hear: (message: SavedMessage) => void): void {
    this.channel?.addEventListener('message', (event: MessageEvent<unknown>) => {
      const message = SavedMessage.safeParse(event.data);
      if (message.success) hear(message.data);
    });
  }

  async exclusively(name: string, task: () => Promise<void>): Promise<void> {
    if ('locks' in navigator) await navigator.locks.request(name, task);
    else await task();
  }
}

/** The other tabs; tests put their own there. */
export const TABS = new InjectionToken<Tabs>('TABS', { factory: () => new BrowserTabs() });
