import { type ContentBlock } from '@trin/courses-contract';
import { type BlockResponseValue } from '@trin/learning-contract';

export type MatchingBlock = Extract<ContentBlock, { type: 'matching' }>;
export type MatchingValue = Extract<BlockResponseValue, { type: 'matching' }>;
type MatchingSource = MatchingBlock['sources'][number];

/** A left side with the right side chosen for it. */
export interface MatchedPair {
  readonly source: MatchingSource;
  readonly targetId: string | undefined;
}

/** The pairs of a block as chosen so far; choices that an author has removed since are left out. */
export function matchedPairs(block: MatchingBlock, value: MatchingValue | undefined): readonly MatchedPair[] {
  const targets = new Set(block.targets.map(({ id }) => id));
  return block.sources.map((source) => {
    const targetId = value?.pairs.find(({ sourceId }) => sourceId === source.id)?.targetId;
    return { source, targetId: targetId && targets.has(targetId) ? targetId : undefined };
  });
}

/** The value after one choice. Unlike other answers it may point to the same right side twice: then it is a category. */
export function choose(value: MatchingValue | undefined, sourceId: string, targetId: string): MatchingValue {
  const others = value?.pairs.filter((pair) => pair.sourceId !== sourceId) ?? [];
  const pairs = targetId === '' ? others : [...others, { sourceId, targetId }];
  return { type: 'matching', pairs, checked: value?.checked ?? false };
}

/** How many are paired right. */
export const countRightPairs = (pairs: readonly MatchedPair[]): number =>
  pairs.filter(({ source, targetId }) => source.targetId === targetId).length;

/** The value with only the right pairs, for another go at the rest. */
export function keepRightPairs(pairs: readonly MatchedPair[]): MatchingValue {
  const right = pairs.flatMap(({ source, targetId }) =>
    targetId === source.targetId ? [{ sourceId: source.id, targetId }] : [],
  );
  return { type: 'matching', pairs: right, checked: true };
}
