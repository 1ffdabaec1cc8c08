import {
  type AuthorQuestion,
  parseDanishNumber,
  type QuestionFeedback,
  type ResponseValue,
} from '@trin/quizzes-contract';

const sameSet = (a: readonly string[], b: readonly string[]): boolean => {
  const left = new Set(a);
  return left.size === new Set(b).size && b.every((id) => left.has(id));
};
const sameOrder = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);
/** Upper and lower case, and spaces around, do not count; letters do. */
const word = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');

/** Whether an answer is fully right. An answer of another type, or a half-made one, is not. */
export function isCorrect(question: AuthorQuestion, response: ResponseValue | undefined): boolean {
  if (response?.interactionType !== question.interactionType) return false;
  switch (question.interactionType) {
    case 'choice':
      return (
        response.interactionType === 'choice' && question.choices.some((c) => c.correct && c.id === response.choiceId)
      );
    case 'multiple-choice': {
      const right = question.choices.filter((c) => c.correct).map((c) => c.id);
      return response.interactionType === 'multiple-choice' && sameSet(right, response.choiceIds);
    }
    case 'true-false':
      return response.interactionType === 'true-false' && response.value === question.correct;
    case 'matching': {
      if (response.interactionType !== 'matching' || response.pairs.length !== question.sources.length) return false;
      const chosen = new Map(response.pairs.map((p) => [p.sourceId, p.targetId]));
      return question.sources.every((s) => chosen.get(s.id) === s.targetId);
    }
    case 'sequencing':
      return (
        response.interactionType === 'sequencing' &&
        sameOrder(
          response.itemIds,
          question.items.map((i) => i.id),
        )
      );
    case 'numeric': {
      if (response.interactionType !== 'numeric') return false;
      const read = parseDanishNumber(response.text);
      // A hair more than the tolerance, so that 0.1 + 0.2 is 0.3.
      return read.ok && Math.abs(read.value - question.value) <= question.tolerance + 1e-9;
    }
    case 'fill-in':
      return response.interactionType === 'fill-in' && question.accepted.some((a) => word(a) === word(response.text));
  }
}

/** The right answer in the shape of an answer. Numbers and words as a Dane writes them. */
export function keyOf(question: AuthorQuestion): ResponseValue {
  switch (question.interactionType) {
    case 'choice':
      return { interactionType: 'choice', choiceId: question.choices.find((c) => c.correct)?.id ?? '' };
    case 'multiple-choice':
      return {
        interactionType: 'multiple-choice',
        choiceIds: question.choices.filter((c) => c.correct).map((c) => c.id),
      };
    case 'true-false':
      return { interactionType: 'true-false', value: question.correct };
    case 'matching':
      return {
        interactionType: 'matching',
        pairs: question.sources.map((s) => ({ sourceId: s.id, targetId: s.targetId })),
      };
    case 'sequencing':
      return { interactionType: 'sequencing', itemIds: question.items.map((i) => i.id) };
    case 'numeric':
      return {
        interactionType: 'numeric',
        text: new Intl.NumberFormat('da-DK', { maximumFractionDigits: 10 }).format(question.value),
      };
    case 'fill-in':
      return { interactionType: 'fill-in', text: question.accepted[0] ?? '' };
  }
}

const chosenIds = (response: ResponseValue): readonly string[] => {
  if (response.interactionType === 'choice') return [response.choiceId];
  return response.interactionType === 'multiple-choice' ? response.choiceIds : [];
};

/** What the learner is told about an answer: right or not, why, and the word for just what was chosen. */
export function feedbackOn(question: AuthorQuestion, response: ResponseValue | undefined): QuestionFeedback {
  const correct = isCorrect(question, response);
  const choiceFeedback: Record<string, string> = {};
  if (response && (question.interactionType === 'choice' || question.interactionType === 'multiple-choice')) {
    const chosen = new Set(chosenIds(response));
    for (const choice of question.choices) {
      if (chosen.has(choice.id) && choice.feedback) choiceFeedback[choice.id] = choice.feedback;
    }
  }
  if (question.interactionType === 'true-false' && !correct && response && question.feedback) {
    choiceFeedback[String(!question.correct)] = question.feedback;
  }
  const told = Object.keys(choiceFeedback).length > 0 ? { choiceFeedback } : {};
  return { correct, explanation: question.explanation, key: keyOf(question), ...told };
}
