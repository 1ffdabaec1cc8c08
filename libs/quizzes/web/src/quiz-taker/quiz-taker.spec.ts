import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MemoryOutboxStorage, OUTBOX_STORAGE, problemInterceptor, Session, TABS } from '@trin/core-web';
import { type AttemptView, type ResponseValue } from '@trin/quizzes-contract';
import { responseKey, responseUrl } from '../quiz-attempt-client';
import { anAttempt, aSubmittedAttempt, attemptId, learner } from '../testing/attempts';
import { feedbackOn } from '../testing/questions';
import { QuizTakerHarness } from '../testing/quiz-taker-harness';
import { provideQuizzesTesting, SpokenWords } from '../testing/quizzes-testing';
import { QuizTaker } from './quiz-taker';

const savedAt = '2026-11-24T09:42:00.000Z';
const url = responseUrl(attemptId, 'q-rpa');

async function open(attempt: AttemptView, storage = new MemoryOutboxStorage()) {
  TestBed.configureTestingModule({
    providers: [
      provideQuizzesTesting(),
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
      { provide: Session, useValue: { user: signal(learner), hasExpired: signal(false) } },
      { provide: OUTBOX_STORAGE, useValue: storage },
      {
        provide: TABS,
        useValue: {
          tell: jest.fn(),
          listen: jest.fn(),
          exclusively: (_name: string, task: () => Promise<void>) => task(),
        },
      },
    ],
  });
  const told: Record<string, unknown[]> = { readAgain: [], retry: [], submitted: [] };
  const fixture = TestBed.createComponent(QuizTaker, {
    bindings: [
      inputBinding('attempt', () => attempt),
      inputBinding('userId', () => learner.id),
      inputBinding('lessonTitles', () => new Map([['rules', 'Rules and exceptions']])),
      ...['readAgain', 'retry', 'submitted'].map((name) => outputBinding(name, (value) => told[name]?.push(value))),
    ],
  });
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const taker = await TestbedHarnessEnvironment.harnessForFixture(fixture, QuizTakerHarness);
  const http = TestBed.inject(HttpTestingController);
  /** Waits for a request as a server does; the page may have things to do before it asks. */
  const request = async (method: string, address: string) => {
    for (let round = 0; round < 50; round++) {
      const [found] = http.match((asked) => asked.method === method && asked.url === address);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`Nobody asked for ${method} ${address}`);
  };
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await fixture.whenStable();
  };
  return { taker, http, request, settle, told, said: TestBed.inject(SpokenWords).said };
}

describe('QuizTaker', () => {
  afterEach(() => TestBed.resetTestingModule());

  it('shows one question at a time and all of them in the navigator', async () => {
    const { taker } = await open(anAttempt());
    expect(await taker.getHeading()).toBe('Spørgsmål 1 af 3');
    expect(await taker.getQuestions()).toEqual([
      'Spørgsmål 1, ikke besvaret',
      'Spørgsmål 2, ikke besvaret',
      'Spørgsmål 3, ikke besvaret',
    ]);
    await taker.press('Spring over');
    expect(await taker.getHeading()).toBe('Spørgsmål 2 af 3');
    expect(await taker.isHeadingFocused()).toBe(true);
  });

  it('goes on with the first question that has no answer', async () => {
    const [first, ...others] = anAttempt().questions;
    if (!first) throw new Error('The attempt has questions');
    const answered = { ...first, response: { value: choice('move'), revision: 1, checked: false } };
    const { taker } = await open(anAttempt({ questions: [answered, ...others] }));
    expect(await taker.getHeading()).toBe('Spørgsmål 2 af 3');
    expect((await taker.getQuestions())[0]).toBe('Spørgsmål 1, besvaret');
  });

  it('shows what was typed before and never sent', async () => {
    const storage = new MemoryOutboxStorage();
    await storage.put({
      userId: learner.id,
      key: responseKey(attemptId, 'q-rpa'),
      url,
      value: choice('decide'),
      baseRevision: 0,
      writeId: '01890000-0000-7000-8000-0000000000bb',
      typedAt: 1,
    });
    const { taker } = await open(anAttempt(), storage);
    expect((await (await taker.getChoice()).getOptions()).map(({ picked }) => picked)).toEqual([false, true, false]);
  });

  describe('when an answer is checked', () => {
    it('saves it first, then shows why with the focus on it', async () => {
      const { taker, request, settle } = await open(anAttempt());
      await (await taker.getChoice()).pick('It decides');
      const pressed = taker.press('Tjek svar');
      const save = await request('PUT', url);
      expect(save.request.body).toMatchObject({ revision: 1, value: choice('decide') });
      save.flush({ revision: 1, savedAt });
      const check = await request('POST', `${url}/check`);
      check.flush({ questionId: 'q-rpa', feedback: feedbackOn('decide', { decide: 'That is learning.' }) });
      await pressed;
      await settle();
      const [feedback] = await taker.getFeedback();
      expect(await feedback?.getText()).toBe('Ikke helt. That is learning.');
      expect(await feedback?.isFocused()).toBe(true);
      expect((await (await taker.getChoice()).getOptions()).every(({ disabled }) => disabled)).toBe(true);
      expect(await taker.getButtons()).toEqual(['Næste spørgsmål']);
      expect((await taker.getQuestions())[0]).toBe('Spørgsmål 1, ikke helt');
    });

    it('keeps the answer and says so when there is no network', async () => {
      const { taker, request, settle, http } = await open(anAttempt());
      await (await taker.getChoice()).pick('It decides');
      const pressed = taker.press('Tjek svar');
      (await request('PUT', url)).error(new ProgressEvent('error'), { status: 0 });
      await pressed;
      await settle();
      expect(await taker.getNotices()).toEqual([
        'Dit svar er gemt her på computeren, men ikke sendt endnu. Prøv igen, når du har forbindelse.',
      ]);
      http.expectNone(`${url}/check`);
      const [, decide] = await (await taker.getChoice()).getOptions();
      expect(decide).toMatchObject({ picked: true, disabled: false });
      expect(await taker.getSaved()).toContain('Gemt på denne computer');
    });

    it('asks for an answer first', async () => {
      const { taker, http } = await open(anAttempt());
      await taker.press('Tjek svar');
      expect(await taker.getNotices()).toEqual(['Svar på spørgsmålet først. Så kan du tjekke det.']);
      http.expectNone(() => true);
    });
  });

  it('has no check where feedback comes after submission', async () => {
    const { taker } = await open(anAttempt({ feedbackMode: 'submission' }));
    expect(await taker.getButtons()).toEqual(['Næste spørgsmål']);
  });

  describe('before the attempt is handed in', () => {
    it('names what is not answered and leads to it', async () => {
      const { taker } = await open(anAttempt({ feedbackMode: 'submission' }));
      for (const name of ['Næste spørgsmål', 'Næste spørgsmål', 'Gå til aflevering']) await taker.press(name);
      expect(await taker.getHeading()).toBe('Før du afleverer');
      expect((await taker.getNotices())[0]).toContain('Du mangler at svare på 3 spørgsmål');
      await taker.press('2. Systems must be rebuilt.');
      expect(await taker.getHeading()).toBe('Spørgsmål 2 af 3');
    });

    it('submits and shows the result', async () => {
      const { taker, request, settle, told } = await open(anAttempt({ feedbackMode: 'submission' }));
      for (const name of ['Næste spørgsmål', 'Næste spørgsmål', 'Gå til aflevering']) await taker.press(name);
      const pressed = taker.press('Aflevér quizzen');
      (await request('POST', `/api/attempts/${attemptId}/submission`)).flush(aSubmittedAttempt());
      await pressed;
      await settle();
      expect(await taker.getHeading()).toBe('Ikke bestået endnu');
      expect(await taker.isHeadingFocused()).toBe(true);
      expect(told['submitted']).toHaveLength(1);
    });
  });

  describe('when the attempt is handed in', () => {
    it('says how it went in numbers and words, and what to read again', async () => {
      const { taker, told } = await open(aSubmittedAttempt());
      const text = await taker.getText();
      expect(text).toContain('Du svarede rigtigt på 1 af 3. Bestået-grænsen er 2. Du er ikke i mål endnu.');
      expect(text).toContain('Du har så mange forsøg, du vil.');
      await taker.press('Rules and exceptions');
      await taker.press('Prøv quizzen igen');
      expect(told).toMatchObject({ readAgain: ['rules'], retry: [undefined] });
    });

    it('explains every question, also the one without an answer', async () => {
      const { taker } = await open(aSubmittedAttempt());
      const said = await Promise.all((await taker.getFeedback()).map((feedback) => feedback.getVerdict()));
      expect(said).toEqual(['Det er rigtigt.', 'Ikke helt.', 'Du svarede ikke.']);
    });

    it('offers no other try when there is nothing left to win', async () => {
      const result = { score: { scaled: 1, raw: 3, min: 0, max: 3 }, success: 'passed', readAgain: [] } as const;
      const { taker } = await open(aSubmittedAttempt({ result: { ...result, readAgain: [] } }));
      expect(await taker.getHeading()).toBe('Bestået');
      expect(await taker.getButtons()).toEqual([]);
    });
  });

  describe('with a time limit', () => {
    beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'], now: Date.parse(savedAt) }));
    afterEach(() => jest.useRealTimers());

    it('says it aloud at five minutes and at one, and then leads to submission', async () => {
      const deadlineAt = new Date(Date.parse(savedAt) + 6 * 60_000 + 20_000).toISOString();
      const drawn = open(anAttempt({ deadlineAt }));
      await jest.advanceTimersByTimeAsync(100);
      const { taker, said } = await drawn;
      await jest.advanceTimersByTimeAsync(2 * 60_000);
      expect(said).toEqual(['Cirka 5 minutter tilbage.']);
      await jest.advanceTimersByTimeAsync(4 * 60_000);
      expect(said).toEqual(['Cirka 5 minutter tilbage.', 'Cirka 1 minut tilbage.']);
      await jest.advanceTimersByTimeAsync(60_000);
      jest.useRealTimers();
      expect(await taker.getHeading()).toBe('Før du afleverer');
      expect((await taker.getNotices())[0]).toContain('Tiden er gået.');
    });
  });
});

function choice(choiceId: string): ResponseValue {
  return { interactionType: 'choice', choiceId };
}
