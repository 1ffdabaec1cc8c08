import { type AttemptView, type AuthorQuestion, masteryCount, type QuizDefinition } from '@trin/quizzes-contract';
import { feedbackOn } from '../question/question.scoring.js';
import { questionView } from '../question/question-view.js';
import { shuffleView } from '../question/shuffle.js';
import { attemptOperations } from './attempt.policy.js';
import { isTimeUp, questionsOf, scoreAttempt } from './attempt.rules.js';
import type { StoredResponse } from './attempt.repository.js';
import type { QuizAttemptEntity } from './quiz-attempt.entity.js';

type QuestionRow = AttemptView['questions'][number];

/** The attempt as its learner sees it. The key of a question comes only with its feedback, and that only when it is due. */
export function presentAttempt(
  attempt: QuizAttemptEntity,
  definition: QuizDefinition,
  responses: readonly StoredResponse[],
  now: Date,
): AttemptView {
  const questions = questionsOf(definition, attempt.seed);
  const byQuestion = new Map(responses.map((r) => [r.questionId, r]));
  const submitted = attempt.status === 'submitted';
  const row = (question: AuthorQuestion): QuestionRow => {
    const stored = byQuestion.get(question.id);
    const due = submitted || (definition.feedback === 'each' && stored?.checkedAt != null);
    return {
      question: shuffleView(questionView(question), attempt.seed),
      ...(stored
        ? { response: { value: stored.value, revision: stored.revision, checked: stored.checkedAt !== null } }
        : {}),
      ...(due ? { feedback: feedbackOn(question, stored?.value) } : {}),
    };
  };
  return {
    id: attempt.id,
    quizId: attempt.quizId,
    title: definition.title,
    attemptNumber: attempt.attemptNumber,
    status: attempt.status,
    feedbackMode: definition.feedback,
    masteryScore: definition.masteryScore,
    masteryCount: masteryCount(definition.masteryScore, questions.length),
    startedAt: attempt.startedAt.toISOString(),
    ...(attempt.submittedAt ? { submittedAt: attempt.submittedAt.toISOString() } : {}),
    ...(attempt.deadlineAt ? { deadlineAt: attempt.deadlineAt.toISOString() } : {}),
    questions: questions.map(row),
    ...(submitted
      ? {
          result: scoreAttempt(
            questions,
            new Map(responses.map((r) => [r.questionId, r.value])),
            definition.masteryScore,
          ),
        }
      : {}),
    allowedOperations: attemptOperations({ status: attempt.status, timeIsUp: isTimeUp(attempt.deadlineAt, now) }),
  };
}
