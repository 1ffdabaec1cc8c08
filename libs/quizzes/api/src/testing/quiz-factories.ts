import type { AuthorQuestion, QuizDefinition, ResponseValue } from '@trin/quizzes-contract';

const explanation = 'Because the rule says so.';
const item = (id: string): { id: string; text: string } => ({ id, text: `Text of ${id}` });

/** One question of every interaction type, each with a fixed key. */
export const everyQuestion: readonly AuthorQuestion[] = [
  {
    id: 'q-choice',
    interactionType: 'choice',
    prompt: 'Choose one',
    explanation,
    lessonId: 'lesson-a',
    objectiveIds: [],
    tags: ['easy'],
    choices: [
      { ...item('right'), correct: true },
      { ...item('wrong'), correct: false, feedback: 'Not that one.' },
    ],
  },
  {
    id: 'q-multiple',
    interactionType: 'multiple-choice',
    prompt: 'Choose all',
    explanation,
    lessonId: 'lesson-b',
    objectiveIds: [],
    tags: ['easy'],
    choices: [
      { ...item('one'), correct: true },
      { ...item('two'), correct: true },
      { ...item('three'), correct: false },
    ],
  },
  {
    id: 'q-true',
    interactionType: 'true-false',
    prompt: 'Is it?',
    explanation,
    objectiveIds: [],
    tags: ['easy'],
    correct: false,
    feedback: 'It is not.',
  },
  {
    id: 'q-match',
    interactionType: 'matching',
    prompt: 'Pair',
    explanation,
    lessonId: 'lesson-b',
    objectiveIds: [],
    tags: ['hard'],
    sources: [
      { ...item('s1'), targetId: 't1' },
      { ...item('s2'), targetId: 't2' },
    ],
    targets: [item('t1'), item('t2')],
  },
  {
    id: 'q-order',
    interactionType: 'sequencing',
    prompt: 'Order',
    explanation,
    objectiveIds: [],
    tags: ['hard'],
    items: [item('c'), item('a'), item('b')],
  },
  {
    id: 'q-number',
    interactionType: 'numeric',
    prompt: 'How many',
    explanation,
    objectiveIds: [],
    tags: ['hard'],
    value: 1234.5,
    tolerance: 0,
  },
  {
    id: 'q-word',
    interactionType: 'fill-in',
    prompt: 'Which word',
    explanation,
    objectiveIds: [],
    tags: ['hard'],
    accepted: ['struktureret', 'strukturerede'],
  },
];

/** The right answer to each question of `everyQuestion`. */
export const rightAnswers: Readonly<Record<string, ResponseValue>> = {
  'q-choice': { interactionType: 'choice', choiceId: 'right' },
  'q-multiple': { interactionType: 'multiple-choice', choiceIds: ['two', 'one'] },
  'q-true': { interactionType: 'true-false', value: false },
  'q-match': {
    interactionType: 'matching',
    pairs: [
      { sourceId: 's2', targetId: 't2' },
      { sourceId: 's1', targetId: 't1' },
    ],
  },
  'q-order': { interactionType: 'sequencing', itemIds: ['c', 'a', 'b'] },
  'q-number': { interactionType: 'numeric', text: '1.234,5' },
  'q-word': { interactionType: 'fill-in', text: ' Struktureret ' },
};

/** A quiz with one question of every type. */
export const aQuiz = (changes: Partial<QuizDefinition> = {}): QuizDefinition => ({
  id: 'quiz-a',
  title: 'A quiz',
  masteryScore: 0.75,
  feedback: 'each',
  questions: [...everyQuestion],
  ...changes,
});
