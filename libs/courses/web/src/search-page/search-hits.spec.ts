import { hitAddress, hitGroups } from './search-hits';

const hit = { title: 'x', excerpt: [] };

describe('hitGroups', () => {
  it('puts lessons first and leaves empty kinds out', () => {
    const hits = [
      { ...hit, kind: 'course' as const, courseId: 'a' },
      { ...hit, kind: 'lesson' as const, courseId: 'a', lessonId: 'b' },
    ];
    expect(hitGroups({ query: 'x', hits }).map(({ kind }) => kind)).toEqual(['lesson', 'course']);
  });
});

describe('hitAddress', () => {
  it.each([
    [{ ...hit, kind: 'course' as const, courseId: 'a' }, { path: ['/courses', 'a'] }],
    [{ ...hit, kind: 'lesson' as const, courseId: 'a', lessonId: 'b' }, { path: ['/courses', 'a', 'lessons', 'b'] }],
    [
      { ...hit, kind: 'term' as const, termId: 'rpa' },
      { path: ['/glossary'], fragment: 'rpa' },
    ],
  ])('of %j', (found, address) => expect(hitAddress(found)).toEqual(address));
});
