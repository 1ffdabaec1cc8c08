import { AttemptSubmitted, attemptSubmittedType } from '@trin/quizzes-contract';

/** Event type of a submitted attempt, for the outbox. */
export const attemptSubmitted = { type: attemptSubmittedType, schema: AttemptSubmitted };
