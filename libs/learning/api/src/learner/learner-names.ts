/** What learning asks of the identity scope: the name a person chose, for that person's own certificate. */
export interface LearnerNames {
  nameOf(learnerId: string): Promise<string | undefined>;
}
/** Injection token of the `LearnerNames`. */
export const LEARNER_NAMES = Symbol('LEARNER_NAMES');
