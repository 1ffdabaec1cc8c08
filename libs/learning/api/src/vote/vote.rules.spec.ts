import fc from 'fast-check';
import { fewestVotesShown, voteResult } from './vote.rules.js';

describe('voteResult', () => {
  it('shows counts only from five votes, then of every choice', () =>
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (yes, no) => {
        const { counts } = voteResult(
          'yes',
          ['yes', 'no', 'maybe'],
          new Map([
            ['yes', yes],
            ['no', no],
          ]),
        );
        if (yes + no < fewestVotesShown) expect(counts).toBeUndefined();
        else
          expect(counts).toEqual([
            { choiceId: 'yes', count: yes },
            { choiceId: 'no', count: no },
            { choiceId: 'maybe', count: 0 },
          ]);
      }),
    ));
});
