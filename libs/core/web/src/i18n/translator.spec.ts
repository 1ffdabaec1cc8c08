import { TestBed } from '@angular/core/testing';
import { provideTestWords } from '@trin/ui/testing';
import { ProblemError } from '../problem/problem-error';
import { Translator } from './translator';

describe('Translator', () => {
  const setUp = () => {
    TestBed.configureTestingModule({
      providers: [provideTestWords({ errors: { LIMIT: 'Du har brugt {{ used }} forsøg.' } })],
    });
    return TestBed.inject(Translator);
  };

  it('puts a code into words with its parameters', () =>
    expect(setUp().problemText(new ProblemError({ code: 'LIMIT', status: 409, params: { used: 3 } }))).toBe(
      'Du har brugt 3 forsøg.',
    ));

  it('gives the reference for a code without words', () =>
    expect(setUp().problemText(new ProblemError({ code: 'NEW_CODE', status: 500, requestId: 'abc' }))).toContain(
      'abc',
    ));

  it('offers to try again only where that may help', () => {
    const translator = setUp();
    expect(translator.describe(new ProblemError({ code: 'NOT_FOUND', status: 404 })).canRetry).toBe(false);
    expect(translator.describe(new ProblemError({ code: 'OFFLINE', status: 0 }))).toMatchObject({
      canRetry: true,
      offline: true,
    });
  });
});
