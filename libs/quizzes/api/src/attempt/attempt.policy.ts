import type { AttemptOperations } from '@trin/quizzes-contract';

interface AttemptState {
  readonly status: 'in-progress' | 'submitted';
  readonly timeIsUp: boolean;
}

/**
 * What the owner of an attempt may do with it. Nobody else may do or see anything: an attempt is loaded by its
 * learner's id, and a stranger meets "not found".
 */
export function attemptOperations({ status, timeIsUp }: AttemptState): AttemptOperations {
  const open = status === 'in-progress';
  return { recordResponse: open && !timeIsUp, submit: open, seeResult: !open };
}
