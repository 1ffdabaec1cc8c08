import type { EnrolmentOperations, ProgressView } from '@trin/learning-contract';

/**
 * What the owner of an open enrolment may do with it. Nobody else may do or see anything: an enrolment is loaded by
 * its learner's id, and a stranger meets "not found". A certificate says "completed", so satisfying a course that
 * asks for nothing is not enough.
 */
export function enrolmentOperations(
  progress: Pick<ProgressView, 'satisfied' | 'completed' | 'passed'>,
): EnrolmentOperations {
  return { withdraw: true, issueCredential: progress.satisfied && (progress.completed || progress.passed) };
}
