import { DOCUMENT, inject, Service } from '@angular/core';
import type * as z from 'zod';

const prefix = 'trin-draft/';

/** What a reader typed before enrolling: kept in this tab, and gone with it. */
@Service()
export class TabDrafts {
  private readonly storage = storageOf(inject(DOCUMENT));

  keep(courseId: string, lessonId: string, slot: string, value: unknown): void {
    try {
      this.storage?.setItem(nameOf(courseId, lessonId, slot), JSON.stringify(value));
    } catch {
      // It still stands on the page.
    }
  }

  recall<T extends z.ZodType>(courseId: string, lessonId: string, slot: string, view: T): z.infer<T> | undefined {
    try {
      const text = this.storage?.getItem(nameOf(courseId, lessonId, slot));
      return text ? view.safeParse(JSON.parse(text)).data : undefined;
    } catch {
      return undefined;
    }
  }

  forget(courseId: string, lessonId: string, slot: string): void {
    this.storage?.removeItem(nameOf(courseId, lessonId, slot));
  }

  /** Throws away all drafts, when the person leaves. */
  clear(): void {
    const storage = this.storage;
    if (!storage) return;
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    for (const name of names) if (name?.startsWith(prefix)) storage.removeItem(name);
  }
}

const nameOf = (courseId: string, lessonId: string, slot: string): string => `${prefix}${courseId}/${lessonId}/${slot}`;

function storageOf(document: Document): Storage | undefined {
  try {
    return document.defaultView?.sessionStorage;
  } catch {
    return undefined;
  }
}
