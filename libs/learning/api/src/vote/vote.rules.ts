import type { VoteResultView } from '@trin/learning-contract';

/** From how many votes the count is shown: below it, a colleague could be recognised in it. */
export const fewestVotesShown = 5;

/** The result as one who has voted sees it: every choice with its count, or no counts while they are few. */
export function voteResult(
  ownChoiceId: string,
  choiceIds: readonly string[],
  tally: ReadonlyMap<string, number>,
): VoteResultView {
  const counts = choiceIds.map((choiceId) => ({ choiceId, count: tally.get(choiceId) ?? 0 }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return { choiceId: ownChoiceId, ...(total >= fewestVotesShown ? { counts } : {}) };
}
