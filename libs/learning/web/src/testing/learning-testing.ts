import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { type EnvironmentProviders, type Provider, signal } from '@angular/core';
import { provideRouter } from '@angular/router';
import { MemoryOutboxStorage, OUTBOX_STORAGE, problemInterceptor, Session, TABS, type Tabs } from '@trin/core-web';
import { type BlockResponseValue, type LessonNotes } from '@trin/learning-contract';
import da from '@trin/learning-contract/i18n/da.json';
import { provideTestWords } from '@trin/ui/testing';
import { EnrolmentStore } from '../enrolment/enrolment-store';
import { LessonRecord, type OpenRecord } from '../lesson-record/lesson-record';
import { TabSlot } from '../lesson-record/tab-slot';

/** A learner who is signed in; `leave` signs her out. */
export class FakeSession {
  readonly user = signal<{ readonly id: string } | undefined>({ id: learnerId });
  readonly isKnown = signal(true);
  readonly hasExpired = signal(false).asReadonly();
  ready(): Promise<void> {
    return Promise.resolve();
  }
}

const aloneInTheBrowser: Tabs = {
  tell: () => undefined,
  listen: () => undefined,
  exclusively: (_name, task) => task(),
};

export const learnerId = '0199a000-0000-7000-8000-000000000001';
export const registration = '0199a000-0000-7000-8000-000000000002';

/** Real stores and outbox over a server that the test plays. */
export function provideLearningTesting(): (Provider | EnvironmentProviders)[] {
  localStorage.clear();
  sessionStorage.clear();
  return [
    provideHttpClient(withInterceptors([problemInterceptor])),
    provideHttpClientTesting(),
    provideRouter([]),
    provideTestWords(da),
    { provide: Session, useClass: FakeSession },
    { provide: OUTBOX_STORAGE, useClass: MemoryOutboxStorage },
    { provide: TABS, useValue: aloneInTheBrowser },
    EnrolmentStore,
    LessonRecord,
  ];
}

/** An open lesson whose answers only live in memory. */
export function aRecord(blockIds: readonly string[], change: Partial<OpenRecord> = {}): OpenRecord {
  const nowhere = (): void => undefined;
  return {
    mode: 'enrolled',
    registration,
    courseId: 'kursus',
    lessonId: 'lektion',
    answers: new Map(blockIds.map((id) => [id, new TabSlot<BlockResponseValue>(undefined, nowhere)])),
    notes: new TabSlot<LessonNotes>(undefined, nowhere),
    ...change,
  };
}
