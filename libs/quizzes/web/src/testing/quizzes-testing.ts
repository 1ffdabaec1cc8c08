import { LiveAnnouncer } from '@angular/cdk/a11y';
import { type EnvironmentProviders, type Provider } from '@angular/core';
import quizzes from '@trin/quizzes-contract/i18n/da.json';
import { provideTestWords } from '@trin/ui/testing';

/** Keeps what was said aloud instead of saying it. */
export class SpokenWords {
  readonly said: string[] = [];
  announce(words: string): Promise<void> {
    this.said.push(words);
    return Promise.resolve();
  }
}

/** The Danish words of the scope and an announcer that can be listened to. */
export function provideQuizzesTesting(): (Provider | EnvironmentProviders)[] {
  return [provideTestWords(quizzes), SpokenWords, { provide: LiveAnnouncer, useExisting: SpokenWords }];
}
