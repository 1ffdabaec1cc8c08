import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { type EnvironmentProviders, type Provider, signal } from '@angular/core';
import { provideRouter, type Routes, withComponentInputBinding } from '@angular/router';
import { problemInterceptor, Session } from '@trin/core-web';
import courses from '@trin/courses-contract/i18n/da.json';
import quizzes from '@trin/quizzes-contract/i18n/da.json';
import { provideTestWords } from '@trin/ui/testing';

/** The Danish words, a server to answer for, an anonymous reader and a router. */
export function provideCoursesTesting(routes: Routes = []): (Provider | EnvironmentProviders)[] {
  return [
    provideTestWords(courses, quizzes),
    provideHttpClient(withInterceptors([problemInterceptor])),
    provideHttpClientTesting(),
    provideRouter(routes, withComponentInputBinding()),
    { provide: Session, useValue: { user: signal(undefined), hasExpired: signal(false) } },
  ];
}

/** Text as it is read: elements are apart, spaces and line breaks of templates do not count. */
export function readText(element: Element | null | undefined): string {
  if (!element) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '');
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}
