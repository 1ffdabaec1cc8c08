import { type QuestionFeedback, type ResponseValue } from '@trin/quizzes-contract';
import { pickedIds } from './answer';

/** What stands inside an answer once the learner has asked: about the picked one, or that it was the right one. */
export type OptionMark =
  | { readonly kind: 'right' | 'not-quite'; readonly text: string; readonly main: boolean }
  | { readonly kind: 'key'; readonly lead: string; readonly text: string };

const rightAnswer = 'quizzes.feedback.rightAnswer';
const alsoRight = 'quizzes.feedback.alsoRight';

/** Marks of a question with one right answer: why it is not quite stands in the picked one, why it is right in the key. */
export function marksOfOne(
  value: ResponseValue | undefined,
  feedback: QuestionFeedback | undefined,
): ReadonlyMap<string, OptionMark> {
  const marks = new Map<string, OptionMark>();
  if (!feedback) return marks;
  for (const id of pickedIds(feedback.key)) {
    marks.set(id, { kind: 'key', lead: rightAnswer, text: feedback.explanation });
  }
  for (const id of pickedIds(value)) {
    const why = feedback.correct ? feedback.explanation : (feedback.choiceFeedback?.[id] ?? '');
    marks.set(id, { kind: feedback.correct ? 'right' : 'not-quite', text: why, main: true });
  }
  return marks;
}

/** Marks of a question with several right answers; the explanation of the whole stands below them. */
export function marksOfMany(
  value: ResponseValue | undefined,
  feedback: QuestionFeedback | undefined,
): ReadonlyMap<string, OptionMark> {
  const marks = new Map<string, OptionMark>();
  if (!feedback) return marks;
  const key = pickedIds(feedback.key);
  const picked = pickedIds(value);
  for (const id of key) {
    if (!picked.includes(id)) marks.set(id, { kind: 'key', lead: alsoRight, text: '' });
  }
  for (const id of picked) {
    const text = feedback.choiceFeedback?.[id] ?? '';
    marks.set(id, { kind: key.includes(id) ? 'right' : 'not-quite', text, main: false });
  }
  return marks;
}
