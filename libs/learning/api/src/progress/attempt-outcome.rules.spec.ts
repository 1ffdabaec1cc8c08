import fc from 'fast-check';
import { afterAttempt } from './attempt-outcome.rules.js';

const someAttempt = fc
  .record({ raw: fc.integer({ min: 0, max: 8 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ raw, minute }) => ({
    score: { scaled: raw / 8, raw, min: 0 as const, max: 8 },
    success: raw >= 6 ? ('passed' as const) : ('failed' as const),
    submittedAt: new Date(Date.UTC(2026, 10, 23, 8, minute)).toISOString(),
  }));
type Attempt = typeof someAttempt extends fc.Arbitrary<infer T> ? T : never;
type Outcome = ReturnType<typeof afterAttempt>;
const after = (attempts: readonly Attempt[]) =>
  attempts.reduce<Outcome | null>((before, attempt) => afterAttempt(before, attempt), null);

describe('afterAttempt', () => {
  it('says the same in whatever order attempts arrive, and however often', () =>
    fc.assert(
      fc.property(fc.array(someAttempt, { minLength: 1, maxLength: 6 }), (attempts) => {
        expect(after(attempts.toReversed())).toEqual(after(attempts));
        expect(after([...attempts, ...attempts])).toEqual(after(attempts));
      }),
    ));
  it('keeps the best score, and a pass whatever follows', () =>
    fc.assert(
      fc.property(fc.array(someAttempt, { minLength: 1 }), (attempts) => {
        const outcome = after(attempts);
        expect(outcome?.bestScaled).toBe(Math.max(...attempts.map(({ score }) => score.scaled)));
        expect(outcome?.passedAt !== null).toBe(attempts.some(({ success }) => success === 'passed'));
        expect(outcome?.failedAt !== null).toBe(attempts.some(({ success }) => success === 'failed'));
        expect(outcome?.completedAt).not.toBeNull();
      }),
    ));
});
