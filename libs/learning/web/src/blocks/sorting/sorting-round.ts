import { type ContentBlock } from '@trin/courses-contract';
import { type BlockResponseValue } from '@trin/learning-contract';

export type SortingBlock = Extract<ContentBlock, { type: 'sorting' }>;
export type SortingValue = Extract<BlockResponseValue, { type: 'sorting' }>;
type SortingItem = SortingBlock['items'][number];

/** An item and where the learner put it. */
export interface SortedItem {
  readonly item: SortingItem;
  readonly categoryId: string | undefined;
}

const empty: SortingValue = { type: 'sorting', placements: [], checked: false };

/** Items of a block with their places; places of items that an author has removed since are left out. */
export function sortedItems(block: SortingBlock, value: SortingValue = empty): readonly SortedItem[] {
  const categories = new Set(block.categories.map(({ id }) => id));
  return block.items.map((item) => {
    const categoryId = value.placements.find(({ itemId }) => itemId === item.id)?.categoryId;
    return { item, categoryId: categoryId && categories.has(categoryId) ? categoryId : undefined };
  });
}

/** The value after an item was put into a category; undefined takes it back to the pile. */
export function place(value: SortingValue = empty, itemId: string, categoryId: string | undefined): SortingValue {
  const others = value.placements.filter((placement) => placement.itemId !== itemId);
  return { ...value, placements: categoryId ? [...others, { itemId, categoryId }] : others };
}

/** The value after the learner asked to see how it went. That she did stays true when she tries again. */
export const check = (value: SortingValue = empty): SortingValue => ({ ...value, checked: true });

/** The value with only what lay right, for another go at the rest. */
export function keepRight(block: SortingBlock, value: SortingValue): SortingValue {
  const right = new Map(block.items.map((item) => [item.id, item.categoryId]));
  return { ...value, placements: value.placements.filter((at) => right.get(at.itemId) === at.categoryId) };
}

/** How many lie right. */
export const countRight = (items: readonly SortedItem[]): number =>
  items.filter(({ item, categoryId }) => item.categoryId === categoryId).length;

/** The pile in an order that gives nothing away and is the same every time: by id, not by category. */
export const pileOrder = (items: readonly SortedItem[]): readonly SortedItem[] =>
  items.toSorted((a, b) => spread(a.item.id) - spread(b.item.id));

function spread(id: string): number {
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return (hash * 7919) % 1_000_003;
}
