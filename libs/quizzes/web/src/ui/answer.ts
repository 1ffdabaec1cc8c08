import {
  parseDanishNumber,
  type QuestionFeedback,
  type QuestionView,
  type ResponseValue,
} from '@trin/quizzes-contract';

/** The ids that an answer ticks; of a true-false answer `true` or `false`. */
export function pickedIds(value: ResponseValue | undefined): readonly string[] {
  switch (value?.interactionType) {
    case 'choice':
      return value.choiceId === '' ? [] : [value.choiceId];
    case 'multiple-choice':
      return value.choiceIds;
    case 'true-false':
      return [String(value.value)];
    default:
      return [];
  }
}

/** The text that an answer holds, as typed. */
export function typedText(value: ResponseValue | undefined): string {
  return value?.interactionType === 'numeric' || value?.interactionType === 'fill-in' ? value.text : '';
}

/** Target by source of a matching answer. */
export function targetBySource(value: ResponseValue | undefined): ReadonlyMap<string, string> {
  const pairs = value?.interactionType === 'matching' ? value.pairs : [];
  return new Map(pairs.map((pair) => [pair.sourceId, pair.targetId]));
}

/** The order of a sequencing answer; undefined before there is one. */
export function orderOf(value: ResponseValue | undefined): readonly string[] | undefined {
  return value?.interactionType === 'sequencing' ? value.itemIds : undefined;
}

/** How far an answer has come: a `partial` one is saved, but cannot be checked yet. */
export type Completeness = 'empty' | 'partial' | 'complete';

/** Tells whether an answer is there, and whether anything is still missing in it. */
export function completenessOf(question: QuestionView, value: ResponseValue | undefined): Completeness {
  if (value?.interactionType !== question.interactionType) return 'empty';
  switch (question.interactionType) {
    case 'choice':
    case 'multiple-choice':
    case 'true-false':
      return pickedIds(value).length > 0 ? 'complete' : 'empty';
    case 'matching': {
      const paired = targetBySource(value).size;
      if (paired === 0) return 'empty';
      return paired < question.sources.length ? 'partial' : 'complete';
    }
    case 'sequencing':
      return orderOf(value)?.length === question.items.length ? 'complete' : 'partial';
    case 'fill-in':
      return typedText(value).trim() === '' ? 'empty' : 'complete';
    case 'numeric': {
      const read = parseDanishNumber(typedText(value));
      if (read.ok) return 'complete';
      return read.reason === 'empty' ? 'empty' : 'partial';
    }
  }
}

/** What a learner is told about an answer in two words. */
export type Verdict = 'right' | 'not-quite' | 'unanswered';

/** The verdict of the server on an answer; no answer is no mistake. */
export function verdictOf(
  question: QuestionView,
  value: ResponseValue | undefined,
  feedback: QuestionFeedback,
): Verdict {
  if (feedback.correct) return 'right';
  return completenessOf(question, value) === 'empty' ? 'unanswered' : 'not-quite';
}
