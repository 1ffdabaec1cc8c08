import { Audience } from '@trin/core-contract';
import { type LearningDataKind, learningVisibility, learningVisibilityFor } from './learning-visibility.policy.js';

const kinds = Object.keys(learningVisibility) as LearningDataKind[];

describe('learningVisibilityFor', () => {
  it.each(kinds)('shows %s to oneself whole', (kind) => expect(learningVisibilityFor(kind, 'self')).toBe('all'));
  it.each(kinds)('shows %s to nobody else whole', (kind) => {
    const others = Audience.options.filter((audience) => audience !== 'self');
    expect(others.map((audience) => learningVisibilityFor(kind, audience))).not.toContain('all');
  });
  it.each(kinds)('shows nothing of %s to an employer', (kind) =>
    expect(learningVisibilityFor(kind, 'employer')).toBe('nothing'),
  );
  it('lets a union representative see numbers of progress and nothing of what was written', () => {
    expect(learningVisibilityFor('learning-progress', 'union-representative')).toBe('numbers');
    expect(learningVisibilityFor('own-writing', 'union-representative')).toBe('nothing');
  });
});
