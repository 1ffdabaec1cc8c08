import { type AttemptView } from '@trin/quizzes-contract';
import { aChoice, aNumber, aTrueFalse, feedbackOn } from './questions';

export const attemptId = '01890000-0000-7000-8000-0000000000aa';
export const learner = { id: '01890000-0000-7000-8000-000000000001' };

/** An attempt at a quiz of three questions, none answered. */
export function anAttempt(change: Partial<AttemptView> = {}): AttemptView {
  return {
    id: attemptId,
    quizId: 'robots/quiz',
    title: 'Quiz',
    attemptNumber: 1,
    status: 'in-progress',
    feedbackMode: 'each',
    masteryScore: 0.6,
    masteryCount: 2,
    startedAt: '2026-11-24T09:00:00.000Z',
    questions: [{ question: aChoice }, { question: aTrueFalse }, { question: aNumber }],
    allowedOperations: { recordResponse: true, submit: true, seeResult: false },
    ...change,
  };
}

/** The same attempt, handed in with one right answer of three. */
export function aSubmittedAttempt(change: Partial<AttemptView> = {}): AttemptView {
  return anAttempt({
    status: 'submitted',
    submittedAt: '2026-11-24T09:10:00.000Z',
    questions: [
      {
        question: aChoice,
        response: { value: { interactionType: 'choice', choiceId: 'fixed' }, revision: 1, checked: true },
        feedback: feedbackOn('fixed'),
      },
      {
        question: aTrueFalse,
        response: { value: { interactionType: 'true-false', value: true }, revision: 1, checked: false },
        feedback: {
          correct: false,
          explanation: 'On top.',
          key: { interactionType: 'true-false', value: false },
        },
      },
      {
        question: aNumber,
        feedback: { correct: false, explanation: '15 percent.', key: { interactionType: 'numeric', text: '30' } },
      },
    ],
    result: { score: { scaled: 1 / 3, raw: 1, min: 0, max: 3 }, success: 'failed', readAgain: ['rules'] },
    allowedOperations: { recordResponse: false, submit: false, seeResult: true },
    ...change,
  });
}
