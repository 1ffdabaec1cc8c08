import type { Audience, Visibility } from '@trin/core-contract';

/** The kinds of personal data that this scope keeps. */
export type LearningDataKind = 'learning-progress' | 'own-writing' | 'dilemma-votes' | 'credentials';

/**
 * Who sees what of it; who is not named sees nothing. The union representative and the employer get no further
 * than the law of union data allows: a representative sees how many of the cohort began and completed, an employer
 * nothing. What a learner shares of their own status with the representative is the cohorts scope's to declare.
 */
export const learningVisibility: Readonly<Record<LearningDataKind, Partial<Readonly<Record<Audience, Visibility>>>>> = {
  'learning-progress': { self: 'all', 'union-representative': 'numbers' },
  'own-writing': { self: 'all' },
  'dilemma-votes': { self: 'all', 'union-representative': 'numbers', cohort: 'numbers' },
  credentials: { self: 'all', public: 'shared' },
};

/** How much of a kind of data an audience sees. */
export const learningVisibilityFor = (kind: LearningDataKind, audience: Audience): Visibility =>
  learningVisibility[kind][audience] ?? 'nothing';
