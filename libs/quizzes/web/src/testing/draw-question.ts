import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { type ComponentHarness, type ComponentHarnessConstructor } from '@angular/cdk/testing';
import { inputBinding, outputBinding, signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type QuestionFeedback, type QuestionView, type ResponseValue } from '@trin/quizzes-contract';
import { provideQuizzesTesting, SpokenWords } from './quizzes-testing';

/** What a question is drawn with. */
export interface DrawnWith {
  readonly question: QuestionView;
  readonly value?: ResponseValue;
  readonly disabled?: boolean;
  readonly feedback?: QuestionFeedback;
}

/** Draws a question as its parent does: what it emits becomes its value. */
export async function drawQuestion<H extends ComponentHarness>(
  component: Type<unknown>,
  harness: ComponentHarnessConstructor<H>,
  given: DrawnWith,
) {
  TestBed.configureTestingModule({ providers: [provideQuizzesTesting()] });
  const value = signal(given.value);
  const emitted: ResponseValue[] = [];
  const fixture = TestBed.createComponent(component, {
    bindings: [
      inputBinding('question', () => given.question),
      inputBinding('value', value),
      inputBinding('disabled', () => given.disabled ?? false),
      inputBinding('feedback', () => given.feedback),
      outputBinding<ResponseValue>('valueChange', (now) => {
        emitted.push(now);
        value.set(now);
      }),
    ],
  });
  await fixture.whenStable();
  const host: unknown = fixture.nativeElement;
  if (!(host instanceof HTMLElement)) throw new Error('A component has an element');
  // Focus exists only in the document.
  document.body.append(host);
  const drawn = await TestbedHarnessEnvironment.harnessForFixture(fixture, harness);
  return { harness: drawn, emitted, said: TestBed.inject(SpokenWords).said, host };
}
