import { TestBed } from '@angular/core/testing';
import { SignOutCleanUps } from '@trin/core-web';
import { TabDrafts } from './lesson-record/tab-drafts';
import { OfflineCopies } from './offline/offline-copies';
import { provideLearning } from './provide-learning';
import { provideLearningTesting } from './testing/learning-testing';

describe('provideLearning', () => {
  it('leaves no draft and no copy behind when the person signs out', () => {
    TestBed.configureTestingModule({ providers: [...provideLearningTesting(), provideLearning()] });
    TestBed.inject(TabDrafts).keep('kursus', 'lektion', 'tanker', 'Kladde');
    TestBed.inject(OfflineCopies).keep('enrolments', { enrolments: [] });
    localStorage.setItem('trin-look', '{}');
    sessionStorage.setItem('other', 'x');
    TestBed.inject(SignOutCleanUps).run();
    expect(Object.keys(sessionStorage)).toEqual(['other']);
    expect(Object.keys(localStorage)).toEqual(['trin-look']);
  });
});
