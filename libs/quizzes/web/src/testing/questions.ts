import { type QuestionFeedback, type QuestionView } from '@trin/quizzes-contract';

type Of<Type extends QuestionView['interactionType']> = Extract<QuestionView, { interactionType: Type }>;

const item = (id: string, text = id) => ({ id, text });

export const aChoice: Of<'choice'> = {
  id: 'q-rpa',
  prompt: 'What does a robot do?',
  interactionType: 'choice',
  lessonId: 'robots',
  choices: [item('fixed', 'Fixed actions'), item('decide', 'It decides'), item('move', 'It moves paper')],
};
export const aMultipleChoice: Of<'multiple-choice'> = {
  id: 'q-rules',
  prompt: 'Which are rules?',
  interactionType: 'multiple-choice',
  choices: [
    item('below', 'Below 1,000: pay'),
    item('missing', 'Date missing: set aside'),
    item('angry', 'Angry: call'),
  ],
};
export const aTrueFalse: Of<'true-false'> = {
  id: 'q-change',
  prompt: 'Systems must be rebuilt.',
  interactionType: 'true-false',
};
export const aMatching: Of<'matching'> = {
  id: 'q-pairs',
  prompt: 'Match',
  interactionType: 'matching',
  reusable: false,
  sources: [item('structured', 'Structured'), item('free', 'Free')],
  targets: [item('field', 'An amount in a field'), item('note', 'A note')],
};
export const categories: Of<'matching'> = {
  ...aMatching,
  id: 'q-categories',
  reusable: true,
  sources: [item('cpr', 'CPR field'), item('call', 'Call note'), item('sum', 'Amount')],
  targets: [item('structured', 'structured'), item('free', 'free')],
};
export const aSequence: Of<'sequencing'> = {
  id: 'q-order',
  prompt: 'Build the robot',
  interactionType: 'sequencing',
  items: [item('pay', 'Pay'), item('open', 'Open'), item('read', 'Read')],
};
export const aNumber: Of<'numeric'> = { id: 'q-number', prompt: 'How many are left?', interactionType: 'numeric' };
export const aWord: Of<'fill-in'> = { id: 'q-word', prompt: 'What is it called? ___ data', interactionType: 'fill-in' };

/** Feedback on an answer to a choice; the first choice is right. */
export function feedbackOn(chosen: string, choiceFeedback?: Record<string, string>): QuestionFeedback {
  return {
    correct: chosen === 'fixed',
    explanation: 'It repeats the same steps.',
    key: { interactionType: 'choice', choiceId: 'fixed' },
    ...(choiceFeedback ? { choiceFeedback } : {}),
  };
}
