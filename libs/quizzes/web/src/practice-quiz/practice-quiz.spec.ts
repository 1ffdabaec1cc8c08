import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { problemInterceptor, Session } from '@trin/core-web';
import { ChoiceQuestionHarness } from '../testing/option-question-harnesses';
import { aChoice, feedbackOn } from '../testing/questions';
import { provideQuizzesTesting } from '../testing/quizzes-testing';
import { PracticeQuiz } from './practice-quiz';

const url = '/api/courses/step-one/lessons/robots/practice/try-it/questions/q-rpa';

async function draw() {
  TestBed.configureTestingModule({
    providers: [
      provideQuizzesTesting(),
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
      { provide: Session, useValue: { user: signal(undefined), hasExpired: signal(false) } },
    ],
  });
  const checked: unknown[] = [];
  const fixture = TestBed.createComponent(PracticeQuiz, {
    bindings: [
      inputBinding('block', () => ({ id: 'try-it', questions: [aChoice] })),
      inputBinding('courseId', () => 'step-one'),
      inputBinding('lessonId', () => 'robots'),
      outputBinding('checked', (what) => checked.push(what)),
    ],
  });
  const host: HTMLElement = fixture.nativeElement;
  document.body.append(host);
  await fixture.whenStable();
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const press = (selector: string) => host.querySelector<HTMLElement>(selector)?.click();
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const question = await loader.getHarness(ChoiceQuestionHarness);
  return { question, http: TestBed.inject(HttpTestingController), checked, host, press, settle };
}

describe('PracticeQuiz', () => {
  it('asks the server why, and lets the learner try again', async () => {
    const { question, http, checked, host, press, settle } = await draw();
    await question.pick('It decides');
    press('.check');
    const request = http.expectOne(url);
    expect(request.request.body).toEqual({ value: { interactionType: 'choice', choiceId: 'decide' } });
    request.flush(feedbackOn('decide', { decide: 'Ikke helt. That is learning.' }));
    await settle();
    expect((await question.getOptions())[1]?.said).toBe('Ikke helt. That is learning.');
    expect(checked).toEqual([{ questionId: 'q-rpa', correct: false }]);

    press('.again');
    await settle();
    const options = await question.getOptions();
    expect(options.map(({ said, disabled }) => [said, disabled])).toEqual(Array(3).fill(['', false]));
    expect(host.contains(document.activeElement)).toBe(true);
  });

  it('sends nothing before there is an answer', async () => {
    const { http, host, press, settle } = await draw();
    press('.check');
    await settle();
    http.expectNone(url);
    expect(host.querySelector('trin-notice')?.textContent).toContain('Svar på spørgsmålet først.');
  });

  it('keeps the answer when there is no network', async () => {
    const { question, http, host, press, settle } = await draw();
    await question.pick('It decides');
    press('.check');
    http.expectOne(url).error(new ProgressEvent('error'), { status: 0 });
    await settle();
    expect(host.querySelector('trin-notice')?.textContent).toContain('Du er uden forbindelse');
    expect((await question.getOptions())[1]).toMatchObject({ picked: true, disabled: false });
  });
});
