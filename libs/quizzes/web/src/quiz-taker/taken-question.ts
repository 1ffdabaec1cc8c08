import { type AttemptView, type QuestionFeedback, type QuestionView, type ResponseValue } from '@trin/quizzes-contract';
import { completenessOf, type Completeness } from '../ui/answer';

/** How a question stands in the navigator and in the summary. */
export type QuestionStanding = 'right' | 'not-quite' | 'answered' | 'partial' | 'open';

/** One question of an attempt with the newest answer, sent or not. */
export interface TakenQuestion {
  readonly question: QuestionView;
  readonly number: number;
  readonly value: ResponseValue | undefined;
  readonly revision: number;
  readonly completeness: Completeness;
  readonly feedback: QuestionFeedback | undefined;
  readonly standing: QuestionStanding;
}

/** Puts the drafts of the page over the answers of the server. */
export function takenQuestions(
  attempt: AttemptView,
  drafts: ReadonlyMap<string, ResponseValue>,
): readonly TakenQuestion[] {
  return attempt.questions.map(({ question, response, feedback }, index) => {
    const value = drafts.get(question.id);
    const completeness = completenessOf(question, value);
    return {
      question,
      number: index + 1,
      value,
      revision: response?.revision ?? 0,
      completeness,
      feedback,
      standing: standingOf(completeness, feedback),
    };
  });
}

function standingOf(completeness: Completeness, feedback: QuestionFeedback | undefined): QuestionStanding {
  if (feedback) return feedback.correct ? 'right' : 'not-quite';
  if (completeness === 'complete') return 'answered';
  return completeness === 'partial' ? 'partial' : 'open';
}
